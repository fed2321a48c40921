import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LIGHT } from '../../view/theme.ts';
import { type CardFacts, partnersShown } from './card.ts';
import { cardProblem } from './card-file.ts';
import { drawCard } from './draw-card.ts';
import { startDrawer } from './start-drawer.ts';

const ROOT = process.cwd();

async function flag(code: string): Promise<string> {
  return readFile(`node_modules/country-flag-icons/3x2/${code}.svg`, 'utf8');
}

const FACTS: CardFacts = {
  date: 'Thursday 1 April 2021',
  title: 'Talks in Moscow',
  partners: [{ name: 'Russia', mark: await flag('RU'), isFlag: true }],
  others: '',
  quotation: 'The issues of bilateral cooperation were discussed on Thursday in Moscow.',
  origin: '',
  site: 'Turkmenistan',
  subtitle: 'a diplomatic timeline, 1992 to 2024',
};

/** Flags that take the most bytes. */
const ORNATE = await Promise.all(
  ['SA', 'MX', 'KZ', 'TM', 'LK', 'ME', 'CY', 'AF', 'EC', 'BZ', 'FK', 'IO'].map(async (code) => {
    return { name: code, mark: await flag(code), isFlag: true };
  }),
);

test.each<[name: string, change: Partial<CardFacts>]>([
  ['hostile words', { title: `</div><img src=x onerror="alert(1)"> & 'friends'`, site: '"<&>' }],
  ['a title of 300 letters', { title: 'Negotiations about everything '.repeat(10) }],
  ['a word of 300 letters', { title: 'W'.repeat(300), quotation: 'W'.repeat(160) }],
  [
    'Cyrillic',
    { title: 'Переговоры в Ашхабаде, Ғылым және білім', quotation: 'Türkmenistanyň şäheri' },
  ],
  ['twelve partners', { partners: partnersShown(ORNATE), others: 'and 8 more' }],
  ['no quotation', { quotation: '' }],
  ['neither partners nor quotation', { partners: [], quotation: '', origin: 'Votes' }],
  ['nothing', { date: '', title: '', partners: [], quotation: '', site: '', subtitle: '' }],
])('a card with %s is 1200x630 and at most 60 kB', async (_name, change) => {
  expect(cardProblem(await drawCard(ROOT, { ...FACTS, ...change }))).toBeNull();
});

test('letters that no font has leave nothing behind', async () => {
  const partly = { ...FACTS, title: 'Talks in 莫斯科 Moscow', quotation: 'مرحبا 😀 ქართული' };
  const known = { ...FACTS, title: 'Talks in Moscow', quotation: '' };
  expect(await drawCard(ROOT, partly)).toEqual(await drawCard(ROOT, known));
});

test('a card without a title has the date in its place', async () => {
  const drawn = await drawCard(ROOT, { ...FACTS, title: '会谈' });
  const dated = await drawCard(ROOT, { ...FACTS, title: FACTS.date, date: '' });
  expect(drawn).toEqual(dated);
});

test('letters that cannot be left out end it', async () => {
  // Only its capitals, which the style makes of it, are in no font.
  await expect(drawCard(ROOT, { ...FACTS, date: 'აპრილი' })).rejects.toThrow('no font has');
});

test('a thread draws the same', async () => {
  const drawer = startDrawer(ROOT);
  expect(Buffer.from(await drawer.draw(FACTS))).toEqual(await drawCard(ROOT, FACTS));
  await drawer.close();
});

test('a thread that cannot begin says so', async () => {
  const drawer = startDrawer('/nowhere');
  await expect(drawer.draw(FACTS)).rejects.toThrow('The packages that draw cards do not run here');
});

test("cards have the app's light colours", async () => {
  const css = await readFile('src/app/ui/global.css', 'utf8');
  for (const [name, colour] of Object.entries(LIGHT)) {
    expect(css).toContain(`--${name}: light-dark(${colour},`);
  }
  expect(await readFile('index.html', 'utf8')).toContain(
    `name="theme-color" content="${LIGHT.paper}"`,
  );
});
