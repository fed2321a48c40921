import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures/journey.ts';
import { exportedEvent } from './fixtures/published-data.ts';

declare global {
  interface Window {
    /** What the framed page has told. */
    told: { data: unknown; origin: string }[];
  }
}

const TALKS = exportedEvent('moscow-talks-2021');

/** Another site, whose every page frames the address in its query: `/?http://127.0.0.1:4817/embed/`. */
let host: Server;
let hostOrigin: string;

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const address = decodeURIComponent((request.url ?? '').replace(/^[^?]*\??/, ''));
    const frame =
      address === '' ? '' : `<iframe src="${address}" width="900" height="600"></iframe>`;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">
<script>window.told = []; onmessage = ({ data, origin }) => told.push({ data, origin });</script>
<button>Before</button><p>${frame}</p><button>After</button><div style="height: 3000px"></div>`,
    );
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const { port } = host.address() as AddressInfo;
  hostOrigin = `http://127.0.0.1:${port}`;
});
test.afterAll(() => new Promise((done) => host.close(done)));

/** What the site's own origin is not: the host's page. */
test.use({ provoked: /^request to http:\/\/127\.0\.0\.1:\d+\/(\?|$)/ });

async function frameOf(page: Page, address: string): Promise<Frame> {
  const framed = new URL(address, test.info().project.use.baseURL).href;
  await page.goto(`${hostOrigin}/?${encodeURIComponent(framed)}`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The host frames nothing.');
  await expect(frame.getByRole('list', { name: 'Events', exact: true })).toBeVisible();
  return frame;
}

for (const address of ['/embed/?partner=RU', '/?embed&partner=RU']) {
  test(`${address} shows the timeline without the page's frame, and the way to all of it`, async ({
    page,
  }) => {
    const frame = await frameOf(page, address);
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(frame.locator('[data-event]').first()).toBeVisible();
    await expect(frame.getByRole('searchbox')).toHaveCount(0);
    await expect(frame.getByRole('navigation', { name: 'Filters' })).toHaveCount(0);
    await expect(frame.getByRole('button', { name: 'Embed' })).toHaveCount(0);

    const full = frame.getByRole('link', { name: 'Open the full timeline' });
    await expect(full).toHaveAttribute('href', '/?partner=RU');
    await expect(full).toHaveAttribute('target', '_blank');
    await expect(full).toHaveAttribute('rel', 'noopener');

    const entries = await page.evaluate(() => history.length);
    await frame.getByRole('link', { name: TALKS.title }).click();
    await expect(frame.getByRole('heading', { name: TALKS.title })).toBeVisible();
    await expect(full).toHaveAttribute('href', new RegExp(`^/event/${TALKS.id}/\\?partner=RU`));
    await expect.poll(() => new URL(frame.url()).pathname).toBe(`/embed/event/${TALKS.id}/`);
    await frame.getByRole('link', { name: 'Read in the document' }).first().click();
    await expect(frame.getByRole('article', { name: 'Document' })).toBeVisible();
    await expect(frame.getByRole('searchbox')).toHaveCount(0);
    await expect(full).toBeVisible();
    await frame.getByRole('link', { name: 'Back to the timeline' }).click();
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    // The back button leads out of the host's page, not through the frame's.
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
}

test('a frame takes neither focus nor scrolling, and the tab key leads through it', async ({
  page,
}) => {
  const frame = await frameOf(page, `/embed/event/${TALKS.id}/?view=list`);
  await expect(frame.getByRole('heading', { name: TALKS.title })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.getByRole('button', { name: 'Before' }).focus();
  const inFrame = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await page.keyboard.press('Tab');
  expect(await inFrame()).toBe(true);
  let presses = 0;
  while ((await inFrame()) && presses < 60) {
    await page.keyboard.press('Tab');
    presses += 1;
  }
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
});

test('the wheel over the lanes scrolls the page around the frame', async ({ page }) => {
  const frame = await frameOf(page, '/embed/?partner=RU');
  await expect(frame.locator('[data-event]').first()).toBeVisible();
  const before = frame.url();
  const lanes = await frame.getByRole('region', { name: 'Timeline' }).boundingBox();
  if (lanes === null) throw new Error('The timeline is not to be seen.');
  await page.mouse.move(lanes.x + lanes.width / 2, lanes.y + lanes.height - 60);
  for (let turns = 0; turns < 5; turns += 1) await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(frame.url()).toBe(before);
});

test('the height is told to the origin that the address names', async ({ page }) => {
  const frame = await frameOf(page, `/embed/?report=${hostOrigin}`);
  const last = () => page.evaluate(() => window.told.at(-1));
  await expect
    .poll(async () => (await last())?.data)
    .toEqual({ type: 'dateline:height', height: expect.any(Number) });
  const own = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await expect.poll(async () => (await last())?.data).toMatchObject({ height: own });
  expect((await last())?.origin).toBe(new URL(frame.url()).origin);

  // A frame made higher grows no further.
  await page.locator('iframe').evaluate((element) => element.setAttribute('height', '2000'));
  await page.waitForTimeout(300);
  expect(await last()).toMatchObject({ data: { height: own } });
  // Narrow, the page is as high as its list.
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '400'));
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.told.at(-1)?.data)))
    .not.toContain(`:${own}}`);
});

test.describe('where the address names another origin than the host’s', () => {
  test.use({ provoked: /^request to http:\/\/127\.0\.0\.1:\d+\/(\?|$)|target origin/ });

  test('nothing is told, nor where it names none', async ({ page }) => {
    for (const address of ['/embed/?report=https://example.org', '/embed/', '/?report=*']) {
      await frameOf(page, address);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.told), address).toEqual([]);
    }
  });
});

test('“Embed” copies a frame of the present filter and window', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`/event/${TALKS.id}/?partner=RU&from=2020&to=2022`);
  await app.button('Embed').click();
  await expect(page.getByText('Embed code copied')).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  const framed = new URL('/embed/?partner=RU&amp;from=2020&amp;to=2022', page.url()).href;
  expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  expect(snippet).toContain(`src="${framed}"`);
  expect(snippet).toMatch(/title="[^"]+"/);

  const frame = await frameOf(page, framed.replaceAll('&amp;', '&'));
  await expect(frame.getByRole('link', { name: TALKS.title })).toBeVisible();
});
