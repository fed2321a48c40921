import type { Locator, Page } from '@playwright/test';
import { CABLE, datedIds, EARLY, exported, TALKS, VISIT } from './fixtures/antarctica.ts';
import { boxOf, nextFrames } from './fixtures/geometry.ts';
import { expect, test } from './fixtures/journey.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

test('dragging the lanes moves the window, opens nothing, and Fit all restores it', async ({
  app,
  page,
}) => {
  await app.open('/?from=2021&to=2022');
  const before = await app.listedIds();
  // The drag starts on an item, which must not open.
  const item = await boxOf(app.drawn(VISIT.id));
  const held = { x: item.x + 30, y: item.y + item.height / 2 };
  await drag(page, held, { x: held.x - 150, y: held.y });
  await expect(page).toHaveURL(/\/\?from=2021-\d\d-\d\d&to=2023-\d\d-\d\d$/);
  await expectListInStep(app);
  expect(await app.listedIds()).not.toEqual(before);

  await app.button('Fit all').click();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(exported.length);
});

test('the wheel zooms with the control key, and only then', async ({ app, page }) => {
  await app.open('/');
  const item = app.drawn(EARLY.id).first();
  const { x, y } = await freeSpot(app);
  const before = await xOf(item);

  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await nextFrames(page);
  await page.mouse.wheel(0, -120);
  await nextFrames(page);
  expect(await xOf(item)).toBe(before);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(page).toHaveURL(/from=.+&to=.+/);
  expect(await xOf(item)).not.toBe(before);
  await expectListInStep(app);
});

test('buttons move the timeline and zoom it', async ({ app, page }) => {
  await app.open('/?from=2020&to=2023');
  await app.button('Zoom in').click();
  await expect.poll(() => daysShown(app)).toBeCloseTo((4 * 365.25) / 1.6, -1);
  const near = app.windowInAddress();

  await app.button('Later').click();
  await expect(page).not.toHaveURL(new RegExp(`from=${near.from}&`));
  await expectListInStep(app);
  await app.button('Earlier').click();
  await expect.poll(() => app.windowInAddress()).toEqual(near);
  await app.button('Zoom out').click();
  await expect.poll(() => daysShown(app)).toBeCloseTo(4 * 365.25, -1);
});

test('the window on the overview strip is dragged, stretched by its edges, and jumps to a click', async ({
  app,
  page,
}) => {
  await app.open('/?from=2010&to=2014');
  const strip = await boxOf(app.overview);
  // The strip has bars without text, followed by the window.
  const pane = app.overview.locator('span:empty').last();
  const first = await boxOf(pane);
  const y = first.y + first.height / 2;
  const middle = first.x + first.width / 2;

  await drag(page, { x: middle, y }, { x: middle + first.width, y });
  await expect.poll(() => yearsInAddress(app)).toEqual({ from: 2015, to: 2019 });
  const moved = await boxOf(pane);
  expect(moved.width).toBeCloseTo(first.width, 0);

  const right = moved.x + moved.width;
  await drag(page, { x: right, y }, { x: right + first.width, y });
  await expect.poll(() => yearsInAddress(app)).toEqual({ from: 2015, to: 2024 });
  await drag(page, { x: moved.x, y }, { x: moved.x - first.width, y });
  await expect.poll(() => yearsInAddress(app)).toEqual({ from: 2010, to: 2024 });

  await page.mouse.click(strip.x + strip.width * 0.1, y);
  await expect.poll(async () => (await boxOf(pane)).x).toBeLessThan(first.x - first.width);
  await expectListInStep(app);
});

test('an event of two partners is in the lane of each, and listed once', async ({ app }) => {
  const { partners, title } = CABLE;
  await app.open('/?partner=BV,SJ&from=2022&to=2024');
  await expect(app.drawn(CABLE.id)).toHaveCount(partners.length);
  for (const lane of partners) {
    const rows = await boxOf(app.lane(lane));
    const inLane = await Promise.all((await app.drawn(CABLE.id).all()).map(boxOf)).then((boxes) =>
      boxes.filter((box) => box.y >= rows.y && box.y + box.height <= rows.y + rows.height),
    );
    expect(inLane, `items in the lane ${lane}`).toHaveLength(1);
  }
  await expect(app.row(title)).toHaveCount(1);
});

test('an item that is clicked opens its event', async ({ app, page }) => {
  await app.open('/?partner=HM&from=2021-03&to=2021-05');
  await app.drawn(TALKS.id).first().click();
  await expect(page).toHaveURL(`/event/${TALKS.id}/?partner=HM&from=2021-03&to=2021-05`);
  await expect(app.title(TALKS.title)).toBeVisible();
});

/** The list has the exported events that touch the window in the address, and the undated. */
async function expectListInStep(app: TimelinePage): Promise<void> {
  await expect(app.page).toHaveURL(/from=.+&to=.+/);
  await expect(async () => {
    const { from, to } = app.windowInAddress();
    const [first, last] = [firstDay(from ?? ''), lastDay(to ?? '')];
    const expected = exported
      .filter(({ id, date }) => {
        if (!datedIds.includes(id)) return true;
        return (date.earliest ?? '') <= last && (date.latest ?? '9999') >= first;
      })
      .map((event) => event.id);
    expect(await app.listedIds()).toEqual(expected);
  }).toPass({ timeout: 5000 });
}

async function daysShown(app: TimelinePage): Promise<number> {
  const { from, to } = app.windowInAddress();
  return (Date.parse(lastDay(to ?? '')) - Date.parse(firstDay(from ?? ''))) / 86_400_000 + 1;
}

/** `2021-03` begins on 2021-03-01. */
function firstDay(period: string): string {
  return period.padEnd(10, '-01');
}

/** `2021-02` ends on 2021-02-28. */
function lastDay(period: string): string {
  const [year = '', month = '12', day] = period.split('-');
  const last = day ?? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}

/** First and last year of the window in the address, rounded: a pixel of the strip is weeks. */
function yearsInAddress(app: TimelinePage): { from: number; to: number } {
  const { from, to } = app.windowInAddress();
  const year = (day: string) => Date.parse(day) / (365.25 * 86_400_000) + 1970;
  return {
    from: Math.round(year(firstDay(from ?? ''))),
    to: Math.round(year(lastDay(to ?? ''))) - 1,
  };
}

/** A point in the lanes without an item: right of the last ones, low in the pane. */
async function freeSpot(app: TimelinePage): Promise<{ x: number; y: number }> {
  const box = await boxOf(app.timeline);
  return { x: box.x + box.width * 0.6, y: box.y + box.height - 40 };
}

async function drag(
  page: Page,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function xOf(item: Locator): Promise<number> {
  return (await boxOf(item)).x;
}
