import { expect, test } from './fixtures/journey.ts';
import {
  CROWDED_DAY,
  figure,
  LARGE,
  type LargeRow,
  rowTouches,
  serveLargeCorpus,
} from './fixtures/large-corpus.ts';
import { requestedPaths } from './fixtures/requests.ts';

test.beforeEach(({ context }) => serveLargeCorpus(context));

for (const [what, address, inView] of [
  ['a decade', '/?from=1950&to=1959', () => true],
  ['a month', '/?from=2003-02&to=2003-02', () => true],
  ['a crowded day and its week', '/?from=1989-12-03&to=1989-12-09', () => true],
  [
    'a decade of one partner',
    '/?partner=RU&from=1950&to=1959',
    ({ partners }) => partners.includes('RU'),
  ],
  ['a decade of one type', '/?type=SUPPORT&from=1950&to=1959', ({ kind }) => kind === 'treaty'],
  [
    'a century of one partner and two types',
    '/?partner=IR&type=SUPPORT,AGREE&from=1901&to=2000',
    ({ kind, partners }) => partners.includes('IR') && (kind === 'treaty' || kind === 'promise'),
  ],
] as [string, string, (row: LargeRow) => boolean][]) {
  test(`the list counts the events of ${what} exactly, and few files are read`, async ({
    app,
    page,
  }) => {
    const requested = requestedPaths(page);
    await app.open(address);
    const { searchParams } = new URL(address, 'https://timeline.example');
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    const passing = LARGE.filter(inView);
    const expected = passing.filter((row) => rowTouches(row, from, to));
    await expect(app.countShown).toHaveText(
      `${figure(expected.length)} of ${figure(passing.length)} events`,
    );
    await expect(app.anyDrawn).toBeVisible();
    expectFewFiles(requested);
  });
}

test('all of time shows the most prominent events, and how many more each lane has', async ({
  app,
}) => {
  await app.open('/');
  await expect(app.countShown).toHaveText(`${figure(LARGE.length)} events`);
  await expect(app.hiddenCounts.first()).toBeVisible();
  const drawn = await app.drawnIds();
  expect(drawn.length).toBeGreaterThan(20);
  const prominences = LARGE.map(({ prominence }) => prominence).sort((a, b) => b - a);
  const least = prominences[120] ?? 0;
  const byId = new Map(LARGE.map((row) => [row.id, row]));
  for (const id of drawn) {
    expect(byId.get(id)?.prominence, id).toBeGreaterThanOrEqual(least);
  }
});

test('paging through a crowded day shows each of its events once', async ({ app, page }) => {
  await app.open('/?partner=KZ&from=1989-12-03&to=1989-12-09');
  const expected = LARGE.filter(
    (row) => row.partners.includes('KZ') && rowTouches(row, '1989-12-03', '1989-12-09'),
  ).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(150);
  const pages = page.getByRole('navigation', { name: 'Pages of the list' });
  const listed: string[] = [];
  for (let from = 1; from <= expected.length; from += 50) {
    const last = Math.min(expected.length, from + 49);
    await expect(pages.getByRole('status')).toHaveText(
      `${from}–${last} of ${figure(expected.length)}`,
    );
    await expect(app.rows).toHaveCount(last - from + 1);
    await expect
      .poll(async () => (await app.listedIds()).some((id) => listed.includes(id)))
      .toBe(false);
    listed.push(...(await app.listedIds()));
    if (last < expected.length) await pages.getByRole('button', { name: 'Next page' }).click();
  }
  expect(listed.sort()).toEqual(expected.sort());
});

test('events that two chosen partners share are listed once', async ({ app }) => {
  await app.open('/?partner=RU,UZ&from=2024&to=2024');
  const passing = LARGE.filter(
    (row) =>
      row.partners.some((id) => id === 'RU' || id === 'UZ') && rowTouches(row, '2024', '2024'),
  );
  expect(passing.some(({ partners }) => partners.includes('RU') && partners.includes('UZ'))).toBe(
    true,
  );
  const expected = passing.map(({ id }) => id);
  const listed: string[] = [];
  const next = app.button('Next page');
  await expect(app.rows.first()).toBeVisible();
  listed.push(...(await app.listedIds()));
  while ((await next.count()) > 0 && (await next.getAttribute('aria-disabled')) !== 'true') {
    const before = await app.listedIds();
    await next.click();
    await expect.poll(() => app.listedIds()).not.toEqual(before);
    listed.push(...(await app.listedIds()));
  }
  expect(listed.sort()).toEqual(expected.sort());
});

test('a link to an event opens it on a first visit, with one request for its details', async ({
  app,
  page,
}) => {
  const row = LARGE.find(({ text }) => text !== undefined);
  if (row === undefined) throw new Error('No row has a text.');
  const requested = requestedPaths(page);
  await app.open(`/event/${row.id}/`);
  await expect(app.title(row.title)).toBeVisible();
  await expect(app.details).toContainText(row.text ?? '');
  expect(requested.filter((path) => path.includes('/details/'))).toHaveLength(1);
  expectFewFiles(requested);
});

test('next and previous walk the list and back', async ({ app, page }) => {
  await app.open(`/?partner=KZ&from=${CROWDED_DAY}&to=${CROWDED_DAY}`);
  // The first page has events that began long before; the day's own are further on.
  await app.button('Next page').click();
  await expect(page.getByText(/^51–100 of/)).toBeVisible();
  const crowded = new Set(
    LARGE.filter(({ date, endDate }) => date === CROWDED_DAY && !endDate).map(({ id }) => id),
  );
  const ids = await app.listedIds();
  expect(ids.slice(20, 24).every((id) => crowded.has(id))).toBe(true);
  await app.rows.nth(20).click();
  for (const at of [21, 22, 23]) {
    await app.button('Next event').click();
    await expect(page).toHaveURL(new RegExp(`/event/${ids[at]}/`));
  }
  await app.button('Previous event').click();
  await expect(page).toHaveURL(new RegExp(`/event/${ids[22]}/`));
});

test('a click on a count zooms in', async ({ app, page }) => {
  await app.open('/');
  await app.hiddenCounts.first().click();
  await expect(page).toHaveURL(/from=/);
  const { from, to } = app.windowInAddress();
  expect(Number(to?.slice(0, 4)) - Number(from?.slice(0, 4))).toBeLessThan(60);
  await expect(app.anyDrawn).toBeVisible();
});

test('lanes are drawn a screenful at a time, by count, and stepped through', async ({ app }) => {
  await app.open('/');
  await expect.poll(async () => (await app.laneIds()).length).toBe(12);
  const counts = new Map<string, number>();
  for (const partner of LARGE.flatMap(({ partners }) => partners)) {
    counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  const lanes = await app.laneIds();
  const inOrder = lanes.map((id) => counts.get(id) ?? 0);
  expect(inOrder).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 12));
  await app.button('Next partners').click();
  await expect.poll(async () => (await app.laneIds())[0]).not.toBe(lanes[0]);
  const others = await app.laneIds();
  expect(others.some((id) => lanes.includes(id))).toBe(false);
  await expect(app.timeline.locator('[data-event], .is-hidden-count').first()).toBeVisible();
  await app.button('Previous partners').click();
  await expect.poll(() => app.laneIds()).toEqual(lanes);
});

test('zooming from everything to a week keeps showing events, and counts them', async ({
  app,
  page,
}) => {
  await app.open(`/event/e50/`);
  await page.keyboard.press('Escape');
  await app.timeline.focus();
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press('+');
    await page.waitForTimeout(60);
  }
  await expect
    .poll(async () => (await app.countShown.textContent()) ?? '')
    .toMatch(/^[\d,]+ of 100,000 events$/);
  const shown = Number((await app.countShown.textContent())?.split(' ')[0]?.replaceAll(',', ''));
  const { from, to } = app.windowInAddress();
  expect(shown).toBe(LARGE.filter((row) => rowTouches(row, from ?? '', to ?? '')).length);
});

/** At most 12 files of data were read. */
function expectFewFiles(requested: readonly string[]): void {
  const files = requested.filter((path) => path.includes('/data/') && path.endsWith('.json'));
  expect(files.length, files.join('\n')).toBeLessThanOrEqual(12);
}
