import { readdir, readFile, stat, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tools/testing/temporary-folder.ts';
import type { CardFacts } from './card.ts';
import type { CardDrawer } from './start-drawer.ts';
import { type Card, type CardWriting, writeCards } from './write-cards.ts';

const background = '#fbfaf6';
const PNG = await sharp({ create: { width: 1200, height: 630, channels: 3, background } })
  .png({ palette: true })
  .toBuffer();

let folder: string;
let drawn: string[];

beforeEach(async () => {
  folder = await temporaryFolder();
  drawn = [];
});

function card(title: string): Card {
  const words = { date: '', others: '', quotation: '', origin: '', site: '', subtitle: '' };
  return { path: `cards/${title}.png`, facts: { ...words, title, partners: [] } };
}

const CARDS = ['a', 'b', 'c'].map(card);

async function draw({ title }: CardFacts): Promise<Uint8Array> {
  drawn.push(title);
  return PNG;
}

function writing(change: Partial<CardWriting> = {}): CardWriting {
  const startDrawer = (): CardDrawer => ({ draw, close: async () => {} });
  const [outDir, cacheDir] = [join(folder, 'out'), join(folder, 'cache')];
  return { outDir, cacheDir, fingerprint: '1', startDrawer, ...change };
}

function cachedFile(): Promise<string> {
  return readdir(join(folder, 'cache')).then(([name = '']) => join(folder, 'cache', name));
}

test('each card is drawn once, and published', async () => {
  expect(await writeCards(CARDS, writing())).toBe(3);
  expect(drawn.sort()).toEqual(['a', 'b', 'c']);
  expect(await readFile(join(folder, 'out/cards/b.png'))).toEqual(PNG);
});

test('where nothing changed nothing is drawn, nor is anything started to draw with', async () => {
  await writeCards(CARDS, writing());
  const startDrawer = () => {
    throw new Error('started');
  };
  const outDir = join(folder, 'again');
  expect(await writeCards(CARDS, writing({ startDrawer, outDir }))).toBe(0);
  expect(await readdir(join(outDir, 'cards'))).toEqual(['a.png', 'b.png', 'c.png']);
});

test('what changed is drawn anew', async () => {
  await writeCards(CARDS, writing());
  drawn = [];
  expect(await writeCards([...CARDS, card('d')], writing())).toBe(1);
  expect(drawn).toEqual(['d']);
  expect(await writeCards(CARDS, writing({ fingerprint: '2' }))).toBe(3);
});

test('a damaged picture of an earlier build is not published', async () => {
  await writeCards([card('a')], writing());
  await truncate(await cachedFile(), PNG.length - 1);
  expect(await writeCards([card('a')], writing())).toBe(1);
  expect(await readFile(join(folder, 'out/cards/a.png'))).toEqual(PNG);
});

test('pictures that were not asked for in a month are thrown away', async () => {
  await writeCards([card('a')], writing());
  const old = await cachedFile();
  const before = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
  await utimes(old, before, before);
  await writeCards([card('b')], writing());
  await expect(stat(old)).rejects.toThrow('ENOENT');
});

test('a card that cannot be drawn ends the build, and is named', async () => {
  const startDrawer = (): CardDrawer => ({
    draw: async () => {
      throw new Error('no such font');
    },
    close: async () => {},
  });
  await expect(writeCards([card('a')], writing({ startDrawer }))).rejects.toThrow(
    'cards/a.png cannot be drawn: no such font',
  );
});

test('where one cannot be drawn the others are not begun', async () => {
  const startDrawer = (): CardDrawer => ({
    draw: async (facts) => {
      if (facts.title === '0') throw new Error('no such font');
      return draw(facts);
    },
    close: async () => {},
  });
  const many = Array.from({ length: 1000 }, (_, index) => card(`${index}`));
  await expect(writeCards(many, writing({ startDrawer }))).rejects.toThrow('cards/0.png');
  expect(drawn.length).toBeLessThan(many.length / 2);
});

test('a card that is too heavy ends the build', async () => {
  const heavy = Buffer.concat([PNG.subarray(0, -12), Buffer.alloc(60_000), PNG.subarray(-12)]);
  const startDrawer = (): CardDrawer => ({ draw: async () => heavy, close: async () => {} });
  await expect(writeCards([card('a')], writing({ startDrawer }))).rejects.toThrow(
    'more than 60000',
  );
  expect(await readdir(join(folder, 'cache'))).toEqual([]);
});
