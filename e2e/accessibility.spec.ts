import type { Page } from '@playwright/test';
import {
  EARLY,
  exportedEvent,
  HEARD,
  TALKS,
  TALKS_DOCUMENT,
  VISIT,
} from './fixtures/antarctica.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { nextFrames } from './fixtures/geometry.ts';
import { expect, test } from './fixtures/journey.ts';
import { FAILED_REQUEST } from './fixtures/requests.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };
const PHONE = { width: 320, height: 640 };
/** 1280 by 1024 at 400% zoom. */
const ZOOMED = { width: 320, height: 256 };

interface View {
  name: string;
  address: string;
  viewport: { width: number; height: number };
  /** From the address to the view. */
  reach: (app: TimelinePage) => Promise<void>;
}

const timelineDrawn = (app: TimelinePage) => expect(app.drawn(EARLY.id).first()).toBeVisible();
const rowsShown = (app: TimelinePage) => expect(app.rows.first()).toBeVisible();
const eventShown = (app: TimelinePage) => expect(app.quotations.first()).toBeVisible();
const documentShown = (app: TimelinePage) => expect(app.document).toBeVisible();
const searched = (app: TimelinePage) => expect(app.rows.locator('mark').first()).toBeVisible();
async function filtersOpened(app: TimelinePage): Promise<void> {
  await app.button('Filters').click();
  await expect(app.partners).toBeVisible();
}

const EVENT = `/event/${TALKS.id}/`;
const SOURCE = `/source/${TALKS_DOCUMENT}/`;

const VIEWS: View[] = [
  { name: 'the timeline', address: '/', viewport: WIDE, reach: timelineDrawn },
  { name: 'an open event', address: EVENT, viewport: WIDE, reach: eventShown },
  { name: 'the list alone', address: '/?view=list&partner=BV', viewport: WIDE, reach: rowsShown },
  { name: 'a document', address: SOURCE, viewport: WIDE, reach: documentShown },
  { name: 'a search', address: '/?q=talks&colour=red', viewport: WIDE, reach: searched },
  {
    name: 'an unknown event',
    address: '/event/never-happened/',
    viewport: WIDE,
    reach: (app) => expect(app.title('No event has this address')).toBeVisible(),
  },
  { name: 'the filters on a phone', address: '/', viewport: NARROW, reach: filtersOpened },
  { name: 'an event on a phone', address: EVENT, viewport: NARROW, reach: eventShown },
];

for (const { name, address, viewport, reach } of VIEWS) {
  test(`axe finds no violation in ${name}, light and dark`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open(address);
    await reach(app);
    await expectAccessible(page);
  });
}

test.describe('when the data does not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('axe finds no violation in the message, light and dark', async ({ app, page }) => {
    await page.route('**/data/manifest.json*', (route) => route.abort());
    await app.open('/');
    await expect(app.alert).toBeVisible();
    await expectAccessible(page);
  });
});

for (const [size, viewport] of [
  ['320 pixels', PHONE],
  ['400% zoom', ZOOMED],
] as const) {
  test(`at ${size} nothing scrolls sideways, and everything can be reached`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize(viewport);
    await app.open('/');
    await rowsShown(app);
    await expectWithinWidth(page);

    await app.button('Filters').click();
    const partner = app.partner(HEARD.name);
    await partner.check();
    await expect(partner).toBeInViewport();
    await expectWithinWidth(page);
    await app.button('Filters (1)').click();
    await app.search.fill('atlas');
    await app.button('Fit all').click();

    await app.row(TALKS.title).click();
    await eventShown(app);
    await expectWithinWidth(page);
    await app.button('Next event').click();
    await app.button('Previous event').click();
    await app.passageLinks.last().click();
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
  await app.open('/?partner=BV,TF');
  const trade = exportedEvent('bouvet-krill-trade-2023');
  for (const { id } of [EARLY, trade, VISIT]) {
    await expect(app.drawn(id).first()).toBeVisible();
    expect(await hasShape(page, id), id).toBe(true);
  }
});

test('with reduced motion the timeline moves at once', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('/?partner=BV&from=2021&to=2024');
  const item = app.drawn(VISIT.id);
  await expect(item).toBeVisible();
  await app.button('Earlier').click();
  await nextFrames(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const atOnce = await item.boundingBox();
  await expect(page).not.toHaveURL(/from=2021&/);
  expect(await item.boundingBox()).toEqual(atOnce);
});

/** Whether the dot or bar of an event has a border or background that forced colours keep. */
function hasShape(page: Page, event: string): Promise<boolean> {
  return page.evaluate((id) => {
    // vis-timeline's own elements have no name but their class.
    const item = document.querySelector(`[aria-hidden] [data-event="${id}"]`)?.closest('.vis-item');
    const shape = item?.querySelector('.vis-dot') ?? item;
    if (shape === null || shape === undefined) return false;
    const { borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(shape);
    const edged = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
    return edged || !/^rgba\(.*, 0\)$/.test(backgroundColor);
  }, event);
}

/** The page does not scroll sideways, and no control or text is beyond its edges. */
async function expectWithinWidth(page: Page): Promise<void> {
  const { wider, beyond } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const elements = [...document.querySelectorAll('a, button, input, h1, h2, p')];
    return {
      wider: document.documentElement.scrollWidth - width,
      beyond: elements
        .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
        .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
        .filter(({ box }) => box.width > 1 && (box.left < -1 || box.right > width + 1))
        .map(({ name }) => name),
    };
  });
  expect(wider).toBeLessThanOrEqual(0);
  expect(beyond).toEqual([]);
}
