import type { Page } from '@playwright/test';
import { TALKS, TALKS_DOCUMENT } from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';
import { holdRequests, requestedPaths } from './fixtures/requests.ts';

const EVENT = `/event/${TALKS.id}/`;
const SOURCE = `/source/${TALKS_DOCUMENT}/`;
const APP_SCRIPT = '**/assets/index-*.js';
const PHONE = { width: 390, height: 844 };
const SIZES = [
  ['wide', { width: 1440, height: 900 }],
  ['between', { width: 900, height: 700 }],
  ['narrow', PHONE],
] as const;

declare global {
  interface Window {
    /** Layout shifts so far. */
    shifts: number;
    /** Whether the event's title was ever absent after it had been present. */
    titleGone: boolean;
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes from event to document to event to timeline', async ({ app, page }) => {
    await page.goto(EVENT);
    await expect(page).toHaveTitle(`${TALKS.title} – Antarctica`);
    await expect(page.getByRole('heading', { name: TALKS.title, exact: true })).toBeVisible();
    await expect(page.getByText('Thursday 1 April 2021')).toBeVisible();
    await expect(page.getByText(TALKS.summary)).toBeVisible();
    for (const [at, { exact }] of TALKS.citations.entries()) {
      const quotation = page.getByRole('blockquote').nth(at).locator('mark');
      expect((await quotation.allTextContents()).join('\n\n')).toBe(exact);
    }
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);

    await app.link('Read in the document').last().click();
    await expect(page).toHaveURL(new RegExp(`${SOURCE}#p\\d+-\\d+$`));
    const passage = page.locator('mark').filter({ hasText: TALKS.citations.at(-1)?.exact ?? '' });
    await expect(passage).toBeInViewport();
    await expect(page.locator('mark:has(:target)')).toHaveCount(1);

    await page.getByRole('listitem').getByRole('link', { name: TALKS.title }).first().click();
    await expect(page).toHaveURL(EVENT);
    const onwards = page.getByRole('navigation', { name: 'More of the timeline' });
    await onwards.getByRole('link', { name: /^Next event: / }).click();
    await expect(page).not.toHaveURL(EVENT);
    await expect(page.getByRole('blockquote').first()).toBeVisible();
    await onwards.getByRole('link', { name: /^Previous event: / }).click();
    await expect(page).toHaveURL(EVENT);

    await onwards.getByRole('link', { name: 'Whole timeline' }).click();
    await expect(page).toHaveURL('/');
    await app.link(TALKS.title).click();
    await expect(page).toHaveURL(EVENT);
  });

  test('an address without a page says so and links to the timeline', async ({ app, page }) => {
    await page.goto('/event/never-happened/');
    await expect(page.getByRole('heading', { name: 'No page has this address' })).toBeVisible();
    await app.link('Whole timeline').click();
    await expect(page).toHaveURL('/');
  });
});

for (const [size, viewport] of SIZES) {
  test(`the app takes over an event's page in place, without requesting its data again, ${size}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await watchTitle(page);
    const requested = requestedPaths(page);
    const release = await holdRequests(page, APP_SCRIPT);
    const places = ['h2', 'blockquote >> nth=0', 'text=Thursday 1 April 2021'];
    const boxes = () => Promise.all(places.map((place) => page.locator(place).boundingBox()));

    await page.goto(EVENT);
    await expect(page.getByRole('main')).toContainText(TALKS.title);
    await page.evaluate(() => document.fonts.ready);
    const before = await boxes();
    release();
    await expect(app.title(TALKS.title)).toBeVisible();
    const after = await boxes();
    // The page itself does not shift; the timeline comes later, beside the event.
    expect(await page.evaluate(() => window.shifts)).toBe(0);
    for (const [at, box] of before.entries()) {
      for (const side of ['x', 'y', 'width', 'height'] as const) {
        expect(after[at]?.[side], `${places[at]} ${side}`).toBeCloseTo(
          box?.[side] ?? Number.NaN,
          0,
        );
      }
    }
    await page.waitForLoadState('networkidle');
    expect(requested.filter((path) => /manifest\.json|\/details\//.test(path))).toEqual([]);
    expect(await page.evaluate(() => window.titleGone)).toBe(false);
    await expect(app.button('Copy link')).toBeVisible();
  });
}

for (const [size, viewport] of SIZES) {
  test(`the header of the start page does not move when the app starts, ${size}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport);
    const release = await holdRequests(page, APP_SCRIPT);
    await page.goto('/', { waitUntil: 'commit' });
    const header = page.getByRole('banner');
    await expect(header).toHaveCSS('display', 'flex');
    const before = await header.boundingBox();
    release();
    await expect(app.list).toBeVisible();
    expect(await header.boundingBox()).toEqual(before);
  });
}

test("the app takes over a document's page without requesting its data again", async ({ page }) => {
  const requested = requestedPaths(page);
  await page.goto(SOURCE);
  await expect(page.locator('#main').getByRole('article', { name: 'Document' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(requested.filter((path) => path.startsWith('/data/'))).toEqual([]);
});

test('the scroll position stays when the app takes over', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  const release = await holdRequests(page, APP_SCRIPT);
  await page.goto(EVENT);
  const quotation = page.getByRole('blockquote').nth(2);
  await quotation.evaluate((element) => element.scrollIntoView());
  await expect(quotation).toBeInViewport();
  release();
  await expect(app.title(TALKS.title)).toBeAttached();
  await expect(app.button('Copy link')).toBeAttached();
  await expect(quotation).toBeInViewport();
});

test('focus and filters stay when the app takes over', async ({ app, page }) => {
  const release = await holdRequests(page, APP_SCRIPT);
  await page.goto(`${EVENT}?partner=HM`);
  const link = app.link('Read in the document').last();
  await link.focus();
  const passage = await link.getAttribute('href');
  await expect(app.link('Whole timeline')).toHaveCount(0);
  await expect(app.link(/^Next event/)).toHaveAttribute('href', /\?partner=HM$/);
  release();
  await expect(app.button('Copy link')).toBeVisible();
  await expect(link).toBeFocused();
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).hash).toBe(
    new URL(passage ?? '', page.url()).hash,
  );
});

test('late fonts shift nothing', async ({ app, page }) => {
  await watchTitle(page);
  const fonts: string[] = [];
  await page.route('**/*.woff2', async (route) => {
    fonts.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto(EVENT);
  await expect(app.button('Copy link')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(fonts).not.toEqual([]);
  expect(await page.evaluate(() => window.shifts)).toBe(0);
});

test("a page is painted before the app's scripts are requested", async ({ app, page }) => {
  await page.goto(EVENT);
  await expect(app.button('Copy link')).toBeVisible();
  const [painted, script] = await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/index-[^/]*\.js$/.test(name));
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [paint?.startTime, scripts[0]?.startTime];
  });
  expect(painted).toBeGreaterThan(0);
  expect(script).toBeGreaterThan(painted ?? 0);
});

/** Counts layout shifts, and checks after every DOM change whether the event's title is present. */
async function watchTitle(page: Page): Promise<void> {
  await page.addInitScript((title) => {
    window.shifts = 0;
    window.titleGone = false;
    new PerformanceObserver((list) => {
      window.shifts += list.getEntries().length;
    }).observe({ type: 'layout-shift', buffered: true });
    let seen = false;
    new MutationObserver(() => {
      const there = document.querySelector('h2')?.textContent === title;
      if (seen && !there) window.titleGone = true;
      seen ||= there;
    }).observe(document, { childList: true, subtree: true });
  }, TALKS.title);
}
