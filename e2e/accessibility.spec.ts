import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { exportedEvent } from './fixtures/published-data.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

const TALKS = exportedEvent('moscow-talks-2021');
const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const PHONE = { width: 320, height: 640 };
/** What is left of 1280 by 1024 at 400% zoom. */
const ZOOMED = { width: 320, height: 256 };

interface View {
  name: string;
  address: string;
  viewport: { width: number; height: number };
  /** From the address to the view. */
  reach: (app: TimelinePage) => Promise<void>;
}

const timelineDrawn = (app: TimelinePage) =>
  expect(app.drawn('us-relations-established-1992').first()).toBeVisible();
const rowsShown = (app: TimelinePage) => expect(app.rows.first()).toBeVisible();
const eventShown = (app: TimelinePage) =>
  expect(app.details.getByRole('blockquote').first()).toBeVisible();
const documentShown = (app: TimelinePage) =>
  expect(app.page.getByRole('article', { name: 'Document' })).toBeVisible();
const searched = (app: TimelinePage) => expect(app.rows.locator('mark').first()).toBeVisible();
async function filtersOpened(app: TimelinePage): Promise<void> {
  await app.button('Filters').click();
  await expect(app.partners).toBeVisible();
}

const SOURCE = '/source/oilgas-2021-04-02-moscow-talks/';

const VIEWS: View[] = [
  { name: 'the timeline', address: '/', viewport: WIDE, reach: timelineDrawn },
  { name: 'an open event', address: `/event/${TALKS.id}/`, viewport: WIDE, reach: eventShown },
  { name: 'the list alone', address: '/?view=list&partner=KZ', viewport: WIDE, reach: rowsShown },
  { name: 'a document', address: SOURCE, viewport: WIDE, reach: documentShown },
  { name: 'a search', address: '/?q=talks&colour=red', viewport: WIDE, reach: searched },
  {
    name: 'an unknown event',
    address: '/event/never-happened/',
    viewport: WIDE,
    reach: (app) => expect(app.title('No event has this address')).toBeVisible(),
  },
  { name: 'the filters on a phone', address: '/', viewport: NARROW, reach: filtersOpened },
  {
    name: 'an event on a phone',
    address: `/event/${TALKS.id}/`,
    viewport: NARROW,
    reach: eventShown,
  },
];

for (const { name, address, viewport, reach } of VIEWS) {
  test(`axe finds nothing amiss in ${name}, light and dark`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open(address);
    await reach(app);
    await expectNoViolation(page);
  });
}

test.describe('when the data does not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('axe finds nothing amiss in what is said instead, light and dark', async ({ app, page }) => {
    await page.route('**/data/manifest.json*', (route) => route.abort());
    await app.open('/');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectNoViolation(page);
  });
});

test('the tab key reaches every part in reading order, and leads out again', async ({
  app,
  page,
}) => {
  await app.open('/');
  await timelineDrawn(app);
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedName(page);
    if (stop === null || stop === stops[0]) break;
    stops.push(stop);
  }
  const parts = [
    'Skip to the events',
    'Search events',
    'Kazakhstan 12',
    'Talks and visits 13',
    'Clear filters',
    'Timeline',
    'Zoom in',
    'Fit all',
    'Diplomatic relations with the US established',
  ];
  expect(stops.filter((stop) => parts.some((part) => stop.includes(part)))).toEqual(
    parts.map((part) => expect.stringContaining(part)),
  );
  expect(stops.at(-1)).toContain(parts.at(-1));
});

test('filter, open, read and return, all by keyboard', async ({ app, page }) => {
  await app.open('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the events' })).toBeFocused();
  await page.keyboard.press('Enter');
  await app.partner('Russia').focus();
  await page.keyboard.press('Space');
  await expect(app.partner('Russia')).toBeChecked();

  await app.row(TALKS.title).focus();
  await page.keyboard.press('Enter');
  await expect(app.title(TALKS.title)).toBeFocused();
  await eventShown(app);
  await page.keyboard.press('Tab');
  await expect(
    app.details.getByRole('link', { name: 'Read in the document' }).first(),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/source\//);
  await expect(page.locator('mark:focus')).toBeInViewport();
  await page.goBack();
  await expect(app.title(TALKS.title)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?partner=RU');
});

test('a sheet on a phone takes the focus, hides what is behind, and gives the focus back', async ({
  app,
  page,
}) => {
  await page.setViewportSize(NARROW);
  await app.open('/');
  const row = app.row(TALKS.title);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(app.title(TALKS.title)).toBeFocused();
  await row.focus();
  await expect(row).not.toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
});

for (const [size, viewport] of [
  ['320 pixels', PHONE],
  ['400% zoom', ZOOMED],
] as const) {
  test(`at ${size} nothing scrolls sideways, and all is within reach`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open('/');
    await rowsShown(app);
    await expectWithinWidth(page);

    await app.button('Filters').click();
    await app.partner('Russia').check();
    await expect(app.partner('Russia')).toBeInViewport();
    await expectWithinWidth(page);
    await app.button('Filters (1)').click();
    await app.search.fill('moscow');
    await app.button('Fit all').click();

    await app.row(TALKS.title).click();
    await eventShown(app);
    await expectWithinWidth(page);
    await app.button('Next event').click();
    await app.button('Previous event').click();
    await app.details.getByRole('link', { name: 'Read in the document' }).last().click();
    await documentShown(app);
    await expectWithinWidth(page);

    await app.open('/event/never-happened/?colour=red');
    await app.button('Whole timeline').click();
    await expect(app.rows.last()).toBeVisible();
    await app.rows.last().click();
    await eventShown(app);
    await expectWithinWidth(page);
    await app.button('Events').click();
    await expect(app.rows.last()).toBeInViewport();
  });
}

test('in forced colours every kind of date keeps a shape', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await app.open('/?partner=KZ,US');
  for (const id of [
    'us-relations-established-1992',
    'kazakhstan-trade-2023',
    'tokayev-ashgabat-visit-2021',
  ]) {
    await expect(app.drawn(id).first()).toBeVisible();
    expect(await hasShape(page, id), id).toBe(true);
  }
});

test('with reduced motion the timeline moves at once', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('/?partner=KZ&from=2021&to=2024');
  const item = app.drawn('tokayev-ashgabat-visit-2021');
  await expect(item).toBeVisible();
  await app.button('Earlier').click();
  const settled = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return document.getAnimations().length;
  });
  expect(settled).toBe(0);
  const atOnce = await item.boundingBox();
  await expect(page).not.toHaveURL(/from=2021&/);
  expect(await item.boundingBox()).toEqual(atOnce);
});

async function expectNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    // In the dark only the colours differ.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => `${node.html}: ${node.failureSummary}`),
    }));
    expect(found, colorScheme).toEqual([]);
  }
}

/** What a screen reader would say first of what has the focus; null: the browser's own parts have it. */
function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    return element.getAttribute('aria-label') ?? label ?? element.textContent;
  });
}

/** Whether the dot or bar of an event has an edge or a filling that forced colours leave. */
function hasShape(page: Page, event: string): Promise<boolean> {
  return page.evaluate((id) => {
    // vis-timeline's own parts have no name but their class.
    const item = document.querySelector(`[aria-hidden] [data-event="${id}"]`)?.closest('.vis-item');
    const shape = item?.querySelector('.vis-dot') ?? item;
    if (shape === null || shape === undefined) return false;
    const { borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(shape);
    const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    return edged || !/^rgba\(.*, 0\)$/.test(backgroundColor);
  }, event);
}

/** The page does not scroll sideways, and nothing to press lies beyond its edges. */
async function expectWithinWidth(page: Page): Promise<void> {
  const { wider, beyond } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const pressable = [...document.querySelectorAll('a, button, input, h1, h2, p')];
    return {
      wider: document.documentElement.scrollWidth - width,
      beyond: pressable
        .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
        .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > width + 1))
        .map(({ name }) => name),
    };
  });
  expect(wider).toBeLessThanOrEqual(0);
  expect(beyond).toEqual([]);
}
