import type { Page } from '@playwright/test';
import { LIGHT } from '../src/view/theme.ts';
import { exported } from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';
import { serveLargeCorpus } from './fixtures/large-corpus.ts';
import { notFound } from './fixtures/requests.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

/** A picture as an XML parser reads it. */
interface ReadSvg {
  root: string;
  errors: number;
  title: string;
  texts: string[];
  /** Ids of the events drawn, each once. */
  events: string[];
  /** Flags have colours of their own, icons only lines. */
  filledDrawings: number;
  width: number;
  height: number;
}

for (const [address, choice, view] of [
  ['/', 'All partners · 1992 to 2024', 'everything'],
  ['/?partner=BV', 'Only Bouvet Island · 1992 to 2024', 'one partner'],
  ['/?from=2021-04&to=2021-04', 'All partners · April 2021', 'a month'],
  [
    '/?view=list&type=SUPPORT&from=2021&to=2022',
    'All partners · Signing and support · 2021 to 2022',
    'a list',
  ],
]) {
  test(`an SVG picture of ${view} has title, filter, address and the events`, async ({
    app,
    page,
  }) => {
    await app.open(address ?? '/');
    const { name, svg } = await svgPicture(app);
    expect(name).toBe('antarctica-timeline.svg');
    expect(svg.errors).toBe(0);
    expect(svg.root).toBe('svg');
    expect(svg.title).toBe('Antarctica: a diplomatic timeline');
    expect(svg.texts).toEqual(expect.arrayContaining([svg.title, choice, page.url()]));
    const said = Number(
      svg.texts.flatMap((text) => /^(\d+) events? in view/.exec(text)?.[1] ?? [])[0],
    );
    expect(said).toBeGreaterThan(0);
    expect(svg.events).toHaveLength(said);
    expect(exported.map(({ id }) => id)).toEqual(expect.arrayContaining(svg.events));
    await expect(app.dialog.getByRole('status')).toContainText(
      `antarctica-timeline.svg was saved, with ${said} event`,
    );
    expect(svg.filledDrawings).toBeGreaterThan(0);
  });
}

test('a PNG picture is valid, twice the size of the SVG, and not blank', async ({ app, page }) => {
  await app.open('/?partner=BV');
  const { svg } = await svgPicture(app);
  const { name, content: file } = await app.export('PNG picture');
  expect(name).toBe('antarctica-timeline.png');
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
    svg.width * 2,
    Math.round(svg.height * 2),
  ]);
  const { colors, flag } = await pixelsOf(page, file);
  expect(colors).toBeGreaterThan(50);
  // The red of Bouvet Island's flag, in the first lane.
  expect(flag).toBe(true);
});

test('a search without results gives a picture that says so', async ({ app }) => {
  await app.open('/?q=zzzz');
  const { svg } = await svgPicture(app);
  expect(svg.events).toEqual([]);
  expect(svg.texts).toEqual(expect.arrayContaining([expect.stringContaining('“zzzz”')]));
});

test('pictures have the colours of the light theme', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await app.open('/');
  const theme = await page.evaluate((names) => {
    const probe = document.body.appendChild(document.createElement('div'));
    return names.map((name) => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    });
  }, Object.keys(LIGHT));
  const rgb = (color: string) => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    return `rgb(${red}, ${green}, ${blue})`;
  };
  expect(theme).toEqual(Object.values(LIGHT).map(rgb));
});

test('pictures show the view, never the whole corpus', async ({ app }) => {
  await app.open('/');
  await app.button('Export').click();
  const whole = app.radio(/^Whole corpus/);
  const png = app.radio('PNG picture');
  await png.check();
  await expect(whole).toBeDisabled();
  await app.radio('CSV').check();
  await whole.check();
  await expect(png).toBeDisabled();
});

test.describe('when flags do not arrive', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the picture has none', async ({ app, page }) => {
    await page.route('**/flags/**', notFound);
    await app.open('/?partner=BV');
    const { svg } = await svgPicture(app);
    expect(svg.filledDrawings).toBe(0);
    expect(svg.texts).toContain('Bouvet Island');
  });
});

test.describe('when the browser cannot draw a canvas', () => {
  test('the dialog says so, and SVG works', async ({ app, page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await app.open('/');
    await app.button('Export').click();
    await app.radio('PNG picture').check();
    await app.button('Download').click();
    await expect(app.dialog.getByRole('alert')).toContainText(
      'This browser cannot draw such a large picture.',
    );
    await app.button('Close').click();
    await svgPicture(app);
  });
});

test('a picture of a large corpus says how many events it leaves out', async ({ app, context }) => {
  await serveLargeCorpus(context);
  await app.open('/?from=1950&to=1959');
  const { svg } = await svgPicture(app);
  const counted = svg.texts.filter((text) => /^\+[\d,]+$/.test(text));
  expect(counted.length).toBeGreaterThan(12);
  const line = svg.texts.find((text) => text.includes('in view')) ?? '';
  expect(line).toMatch(/^[\d,]+ events in view, \d+ of them drawn\. Partners 1–12 of 3\d\.$/);
  expect(Number(/(\d+) of them/.exec(line)?.[1])).toBe(svg.events.length);
  const shown = await app.hiddenCounts.allTextContents();
  // Counts of the first lane, two years each: the timeline only has the lanes in the viewport.
  expect(shown).toEqual(expect.arrayContaining(counted.slice(0, 5)));
});

async function svgPicture(app: TimelinePage): Promise<{ name: string; svg: ReadSvg }> {
  const { name, content } = await app.export('SVG picture');
  return { name, svg: await readSvg(app.page, content.toString('utf8')) };
}

function readSvg(page: Page, text: string): Promise<ReadSvg> {
  return page.evaluate((source) => {
    const svg = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = (selector: string) => Array.from(svg.querySelectorAll(selector));
    const root = svg.documentElement;
    return {
      root: root.tagName,
      errors: all('parsererror').length,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      texts: all('text').map((one) => one.textContent ?? ''),
      events: [...new Set(all('[data-event]').map((one) => one.getAttribute('data-event') ?? ''))],
      filledDrawings: all('svg svg').filter((one) => one.querySelector('path:not([fill="none"])'))
        .length,
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    };
  }, text);
}

/** How many colours an image has, and whether one is the red of Bouvet Island's flag. */
function pixelsOf(page: Page, file: Buffer): Promise<{ colors: number; flag: boolean }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = new Uint32Array(
      context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0),
    );
    const colors = new Set(pixels);
    return { colors: colors.size, flag: colors.has(0xff2d2bef) };
  }, file.toString('base64'));
}
