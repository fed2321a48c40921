import type { Page, Route } from '@playwright/test';
import type { FixtureCorpus } from './fixtures/fixture-corpus.ts';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { CROWDED_DAY, compileLargeCorpus, LARGE, rowTouches } from './fixtures/large-corpus.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

// One worker, so that the corpus is compiled once.
test.describe.configure({ mode: 'default' });

let corpus: FixtureCorpus;
test.beforeAll(async () => {
  corpus = await compileLargeCorpus();
});
test.afterAll(() => corpus.remove());
test.beforeEach(({ context }) => corpus.serveTo(context));

/** What the heading of the list says is in view. */
function countShown(page: Page) {
  return page
    .getByRole('status')
    .filter({ hasText: /events?$/ })
    .first();
}

function figure(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Files of data that the page asks for from now on. */
function dataRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/data/') && pathname.endsWith('.json')) asked.push(pathname);
  });
  return asked;
}

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
] as [string, string, (row: (typeof LARGE)[number]) => boolean][]) {
  test(`the list counts the events of ${what} exactly, and few files are read`, async ({
    app,
    page,
  }) => {
    const asked = dataRequests(page);
    await app.open(address);
    const { searchParams } = new URL(address, 'https://timeline.example');
    const [from, to] = [searchParams.get('from') ?? '', searchParams.get('to') ?? ''];
    const passing = LARGE.filter(inView);
    const expected = passing.filter((row) => rowTouches(row, from, to));
    await expect(countShown(page)).toHaveText(
      `${figure(expected.length)} of ${figure(passing.length)} events`,
    );
    await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
  });
}

test('all of time shows its most prominent events and how many more each lane has', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect(countShown(page)).toHaveText(`${figure(LARGE.length)} events`);
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

test('two partners that share events have all of them in the list, each once', async ({
  app,
  page,
}) => {
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
  const next = page.getByRole('button', { name: 'Next page' });
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
  const asked = dataRequests(page);
  await app.open(`/event/${row.id}/`);
  await expect(app.title(row.title)).toBeVisible();
  await expect(app.details).toContainText(row.text ?? '');
  expect(asked.filter((path) => path.includes('/details/'))).toHaveLength(1);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(12);
});

test('next and previous lead through the list and back', async ({ app, page }) => {
  await app.open(`/?partner=KZ&from=${CROWDED_DAY}&to=${CROWDED_DAY}`);
  // Those of the first page have lasted for long, and others began since.
  await page.getByRole('button', { name: 'Next page' }).click();
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

test('a click on a count comes closer', async ({ app, page }) => {
  await app.open('/');
  await app.hiddenCounts.first().click();
  await expect(page).toHaveURL(/from=/);
  const { from, to } = app.windowInAddress();
  expect(Number(to?.slice(0, 4)) - Number(from?.slice(0, 4))).toBeLessThan(60);
  await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
});

test('lanes are drawn a screenful at a time, by count, and stepped through', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect.poll(async () => (await app.laneIds()).length).toBe(12);
  const counts = new Map<string, number>();
  for (const partner of LARGE.flatMap(({ partners }) => partners)) {
    counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  const lanes = await app.laneIds();
  const inOrder = lanes.map((id) => counts.get(id) ?? 0);
  expect(inOrder).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 12));
  await page.getByRole('button', { name: 'Next partners' }).click();
  await expect.poll(async () => (await app.laneIds())[0]).not.toBe(lanes[0]);
  const others = await app.laneIds();
  expect(others.some((id) => lanes.includes(id))).toBe(false);
  await expect(app.timeline.locator('[data-event], .is-hidden-count').first()).toBeVisible();
  await page.getByRole('button', { name: 'Previous partners' }).click();
  await expect.poll(() => app.laneIds()).toEqual(lanes);
});

test('zooming from everything to a week keeps showing events, and counts them', async ({
  app,
  page,
}) => {
  await app.open(`/event/e50/`);
  await app.page.keyboard.press('Escape');
  await app.timeline.focus();
  let lastCount = LARGE.length;
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press('+');
    await page.waitForTimeout(60);
  }
  await expect
    .poll(async () => (await countShown(page).textContent()) ?? '')
    .toMatch(/^[\d,]+ of 100,000 events$/);
  lastCount = Number((await countShown(page).textContent())?.split(' ')[0]?.replaceAll(',', ''));
  const { from, to } = app.windowInAddress();
  expect(lastCount).toBe(LARGE.filter((row) => rowTouches(row, from ?? '', to ?? '')).length);
});

test.describe('when files fail', () => {
  test.use({ provoked: FAILED_REQUEST });

  type Answer = (route: Route) => Promise<void>;
  const refused: Answer = (route) => route.fulfill({ status: 500 });
  const cutOff: Answer = (route) => route.abort('timedout');
  const broken: Answer = (route) =>
    route.fulfill({ body: '[["e1","vis', contentType: 'application/json' });

  const PAGES = /\/data\/tiles\/all\/(day|year|long)\/\d+\.json/;

  for (const [what, files, answer, help] of [
    ['heads are refused', '**/data/tiles/**/head.json*', refused, 'The server returned an error.'],
    ['heads do not arrive', '**/data/tiles/**/head.json*', cutOff, 'The server did not answer.'],
    ['tops are broken', '**/data/tiles/**/top*.json*', broken, 'The file is damaged'],
    ['tops are refused', '**/data/tiles/**/top*.json*', refused, 'The server returned an error.'],
    ['pages are broken', PAGES, broken, 'The file is damaged'],
    ['pages do not arrive', PAGES, cutOff, 'The server did not answer.'],
    ['counts by lane are refused', '**/data/tiles/all/lanes/*', refused, 'The server returned'],
    [
      'counts by day do not arrive',
      '**/data/tiles/all/days/*',
      cutOff,
      'The server did not answer.',
    ],
  ] as const) {
    // Lanes have their counts by day in files of their own; those by year stand in the head.
    const [from, to] = what.includes('lane') ? ['1989-05', '1989-06'] : ['1950', '1959'];
    test(`${what}: the page says so, and trying again works`, async ({ app, page }) => {
      await page.route(files, answer);
      await app.open(`/?from=${from}&to=${to}`);
      const face = page.getByRole('alert').filter({ hasText: help }).first();
      await expect(face).toBeVisible();
      await page.unroute(files);
      await tryAgain(page);
      await whole(app, page, from, to);
    });
  }

  test('offline in mid journey: what is there stays, and trying again works', async ({
    app,
    page,
    context,
  }) => {
    await app.open('/?from=1950&to=1959');
    await whole(app, page, '1950', '1959');
    await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
    await app.partner('Russia').check();
    await expect(page.getByRole('alert').first()).toContainText('The server did not answer.');
    await page.unroute('**/data/**');
    await tryAgain(page);
    const passing = LARGE.filter(({ partners }) => partners.includes('RU'));
    await expect(countShown(page)).toContainText(` of ${figure(passing.length)} events`);
    expect(context.pages()).toHaveLength(1);
  });

  /** All that failed, until nothing has. */
  async function tryAgain(page: Page) {
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect(async () => {
      if ((await retry.count()) > 0) await retry.first().click({ timeout: 500 });
      await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 1000 });
    }).toPass({ timeout: 10_000 });
  }

  async function whole(app: TimelinePage, page: Page, from: string, to: string) {
    const expected = LARGE.filter((row) => rowTouches(row, from, to));
    await expect(countShown(page)).toHaveText(
      `${figure(expected.length)} of ${figure(LARGE.length)} events`,
    );
    await expect(app.rows).toHaveCount(50);
    await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
  }
});
