import type { Frame, Page } from '@playwright/test';
import { TALKS } from './fixtures/antarctica.ts';
import { boxOf } from './fixtures/geometry.ts';
import { type HostSite, serveHostSite } from './fixtures/host-site.ts';
import { expect, test } from './fixtures/journey.ts';
import { TimelinePage } from './fixtures/timeline-page.ts';

let host: HostSite;
test.beforeAll(async () => {
  host = await serveHostSite();
});
test.afterAll(() => host.close());

/** The host's page is of another origin than the site. */
test.use({ provoked: /^request to http:\/\/127\.0\.0\.1:\d+\/(\?|$)/ });

async function openFramed(
  page: Page,
  address: string,
): Promise<{ frame: Frame; app: TimelinePage }> {
  const framed = new URL(address, test.info().project.use.baseURL).href;
  await page.goto(`${host.origin}/?${encodeURIComponent(framed)}`);
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('The host has no frame.');
  const app = new TimelinePage(page, frame);
  await expect(app.list).toBeVisible();
  return { frame, app };
}

for (const address of ['/embed/?partner=HM', '/?embed&partner=HM']) {
  test(`${address} shows the timeline without header and filters, and links to the full one`, async ({
    page,
  }) => {
    const { frame, app } = await openFramed(page, address);
    await expect(app.timeline).toBeVisible();
    await expect(app.anyDrawn).toBeVisible();
    await expect(app.search).toHaveCount(0);
    await expect(app.filters).toHaveCount(0);
    await expect(app.button('Embed')).toHaveCount(0);

    const full = app.link('Open the full timeline');
    await expect(full).toHaveAttribute('href', '/?partner=HM');
    await expect(full).toHaveAttribute('target', '_blank');
    await expect(full).toHaveAttribute('rel', 'noopener');

    const entries = await page.evaluate(() => history.length);
    await app.link(TALKS.title).click();
    await expect(frame.getByRole('heading', { name: TALKS.title })).toBeVisible();
    await expect(full).toHaveAttribute('href', new RegExp(`^/event/${TALKS.id}/\\?partner=HM`));
    await expect.poll(() => new URL(frame.url()).pathname).toBe(`/embed/event/${TALKS.id}/`);
    await app.link('Read in the document').first().click();
    await expect(app.document).toBeVisible();
    await expect(app.search).toHaveCount(0);
    await expect(full).toBeVisible();
    await app.link('Back to the timeline').click();
    await expect(app.timeline).toBeVisible();
    // The back button leaves the host's page; the frame adds nothing to its history.
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
}

test('a frame takes neither focus nor scrolling, and the tab key leads through it', async ({
  page,
}) => {
  const { frame } = await openFramed(page, `/embed/event/${TALKS.id}/?view=list`);
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
  const { frame, app } = await openFramed(page, '/embed/?partner=HM');
  await expect(app.anyDrawn).toBeVisible();
  const before = frame.url();
  const lanes = await boxOf(app.timeline);
  await page.mouse.move(lanes.x + lanes.width / 2, lanes.y + lanes.height - 60);
  for (let turns = 0; turns < 5; turns += 1) await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  expect(frame.url()).toBe(before);
});

test('the frame reports its height to the origin in its address', async ({ page }) => {
  const { frame } = await openFramed(page, `/embed/?report=${host.origin}`);
  const last = () => page.evaluate(() => window.messages.at(-1));
  await expect
    .poll(async () => (await last())?.data)
    .toEqual({ type: 'dateline:height', height: expect.any(Number) });
  const own = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  await expect.poll(async () => (await last())?.data).toMatchObject({ height: own });
  expect((await last())?.origin).toBe(new URL(frame.url()).origin);

  // A higher frame does not grow further.
  await page.locator('iframe').evaluate((element) => element.setAttribute('height', '2000'));
  await page.waitForTimeout(300);
  expect(await last()).toMatchObject({ data: { height: own } });
  // In a narrow frame the page is as high as its list.
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '400'));
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(window.messages.at(-1)?.data)))
    .not.toContain(`:${own}}`);
});

test.describe('if the address names another origin than the host’s, or none', () => {
  test.use({ provoked: /^request to http:\/\/127\.0\.0\.1:\d+\/(\?|$)|target origin/ });

  test('the frame reports nothing', async ({ page }) => {
    for (const address of ['/embed/?report=https://example.org', '/embed/', '/?report=*']) {
      await openFramed(page, address);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.messages), address).toEqual([]);
    }
  });
});

test('“Embed” copies a frame of the present filter and window', async ({ app, context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`/event/${TALKS.id}/?partner=HM&from=2020&to=2022`);
  await app.button('Embed').click();
  await expect(page.getByText('Embed code copied')).toBeVisible();
  const snippet = await app.clipboard();
  const framed = new URL('/embed/?partner=HM&amp;from=2020&amp;to=2022', page.url()).href;
  expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>$/);
  expect(snippet).toContain(`src="${framed}"`);
  expect(snippet).toMatch(/title="[^"]+"/);

  const embedded = await openFramed(page, framed.replaceAll('&amp;', '&'));
  await expect(embedded.app.link(TALKS.title)).toBeVisible();
});
