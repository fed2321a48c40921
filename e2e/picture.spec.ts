import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { LIGHT } from '../src/view/theme.ts';
import { expect, test } from './fixtures/journey.ts';
import { compileLargeCorpus } from './fixtures/large-corpus.ts';
import { exported } from './fixtures/published-data.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

/** What a reader of XML finds in a picture. */
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
  ['/?partner=KZ', 'Only Kazakhstan · 1992 to 2024', 'one partner'],
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
    const { name, file } = await pictureAs('SVG picture', app, page);
    expect(name).toBe('turkmenistan-timeline.svg');
    const svg = await readSvg(page, file.toString('utf8'));
    expect(svg.errors).toBe(0);
    expect(svg.root).toBe('svg');
    expect(svg.title).toBe('Turkmenistan: a diplomatic timeline');
    expect(svg.texts).toEqual(expect.arrayContaining([svg.title, choice, page.url()]));
    const said = Number(
      svg.texts.flatMap((text) => /^(\d+) events? in view/.exec(text)?.[1] ?? [])[0],
    );
    expect(said).toBeGreaterThan(0);
    expect(svg.events).toHaveLength(said);
    expect(exported.map(({ id }) => id)).toEqual(expect.arrayContaining(svg.events));
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(
      `turkmenistan-timeline.svg was saved, with ${said} event`,
    );
    expect(svg.filledDrawings).toBeGreaterThan(0);
  });
}

test('a PNG picture is one, twice the size of the SVG, and not blank', async ({ app, page }) => {
  await app.open('/?partner=KZ');
  const svg = await readSvg(
    page,
    (await pictureAs('SVG picture', app, page)).file.toString('utf8'),
  );
  const { name, file } = await pictureAs('PNG picture', app, page);
  expect(name).toBe('turkmenistan-timeline.png');
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
    svg.width * 2,
    Math.round(svg.height * 2),
  ]);
  const { colors, flag } = await pixelsOf(page, file);
  expect(colors).toBeGreaterThan(50);
  // The blue of Kazakhstan's flag, in the first lane.
  expect(flag).toBe(true);
});

test('a search that finds nothing gives a picture that says so', async ({ app, page }) => {
  await app.open('/?q=zzzz');
  const { file } = await pictureAs('SVG picture', app, page);
  const svg = await readSvg(page, file.toString('utf8'));
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

test('pictures are of the view, and not of the whole corpus', async ({ app, page }) => {
  await app.open('/');
  await app.button('Export').click();
  const whole = page.getByRole('radio', { name: /^Whole corpus/ });
  const png = page.getByRole('radio', { name: 'PNG picture', exact: true });
  await png.check();
  await expect(whole).toBeDisabled();
  await page.getByRole('radio', { name: 'CSV', exact: true }).check();
  await whole.check();
  await expect(png).toBeDisabled();
});

test.describe('when flags do not arrive', () => {
  test.use({ provoked: /Failed to load resource/ });

  test('the picture does without', async ({ app, page }) => {
    await page.route('**/flags/**', (route) => route.fulfill({ status: 404 }));
    await app.open('/?partner=KZ');
    const { file } = await pictureAs('SVG picture', app, page);
    const svg = await readSvg(page, file.toString('utf8'));
    expect(svg.filledDrawings).toBe(0);
    expect(svg.texts).toContain('Kazakhstan');
  });
});

test.describe('when the browser draws no canvas', () => {
  test('the dialog says so, and SVG works', async ({ app, page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    });
    await app.open('/');
    await app.button('Export').click();
    await page.getByRole('radio', { name: 'PNG picture', exact: true }).check();
    await app.button('Download').click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(
      'This browser cannot draw such a large picture.',
    );
    await app.button('Close').click();
    await pictureAs('SVG picture', app, page);
  });
});

test('of a large corpus it tells what it does not draw', async ({ app, page, context }) => {
  test.slow();
  const corpus = await compileLargeCorpus();
  try {
    await corpus.serveTo(context);
    await app.open('/?from=1950&to=1959');
    const { file } = await pictureAs('SVG picture', app, page);
    const svg = await readSvg(page, file.toString('utf8'));
    const counted = svg.texts.filter((text) => /^\+[\d,]+$/.test(text));
    expect(counted.length).toBeGreaterThan(12);
    const line = svg.texts.find((text) => text.includes('in view')) ?? '';
    expect(line).toMatch(/^[\d,]+ events in view, \d+ of them drawn\. Partners 1–12 of 3\d\.$/);
    expect(Number(/(\d+) of them/.exec(line)?.[1])).toBe(svg.events.length);
    const shown = await app.hiddenCounts.allTextContents();
    // Those of the first lane, of two years each; the timeline builds only the lanes that are in sight.
    expect(shown).toEqual(expect.arrayContaining(counted.slice(0, 5)));
  } finally {
    await corpus.remove();
  }
});

async function pictureAs(
  format: string,
  app: TimelinePage,
  page: Page,
): Promise<{ name: string; file: Buffer }> {
  if (!(await page.getByRole('dialog').isVisible())) await app.button('Export').click();
  await page.getByRole('radio', { name: format, exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.button('Download').click(),
  ]);
  return {
    name: download.suggestedFilename(),
    file: await readFile(await download.path()),
  };
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

/** How many colours an image has, and whether one is the blue of Kazakhstan's flag. */
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
    return { colors: colors.size, flag: colors.has(0xffccb636) };
  }, file.toString('base64'));
}
