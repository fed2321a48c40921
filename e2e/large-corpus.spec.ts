import type { Page, Route } from '@playwright/test';
import type { FixtureCorpus } from './fixtures/fixture-corpus.ts';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { compileLargeCorpus, LARGE, rowTouches } from './fixtures/large-corpus.ts';
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

test('lanes are drawn a screenful at a time, by count, and stepped through', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect.poll(async () => (await app.laneIds()).length).toBe(24);
  const counts = new Map<string, number>();
  for (const partner of LARGE.flatMap(({ partners }) => partners)) {
    counts.set(partner, (counts.get(partner) ?? 0) + 1);
  }
  const lanes = await app.laneIds();
  const inOrder = lanes.map((id) => counts.get(id) ?? 0);
  expect(inOrder).toEqual([...counts.values()].sort((a, b) => b - a).slice(0, 24));
  await page.getByRole('button', { name: 'Partners after' }).click();
  await expect.poll(async () => (await app.laneIds())[0]).not.toBe(lanes[0]);
  const others = await app.laneIds();
  expect(others.some((id) => lanes.includes(id))).toBe(false);
  await expect(app.timeline.locator('[data-event], .is-hidden-count').first()).toBeVisible();
  await page.getByRole('button', { name: 'Partners before' }).click();
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
    [
      'heads are refused',
      '**/data/tiles/**/head.json*',
      refused,
      'The server answered with an error.',
    ],
    ['heads do not arrive', '**/data/tiles/**/head.json*', cutOff, 'The server did not answer.'],
    ['tops are broken', '**/data/tiles/**/top*.json*', broken, 'The file that arrived is broken'],
    [
      'tops are refused',
      '**/data/tiles/**/top*.json*',
      refused,
      'The server answered with an error.',
    ],
    ['pages are broken', PAGES, broken, 'The file that arrived is broken'],
    ['pages do not arrive', PAGES, cutOff, 'The server did not answer.'],
    ['counts by lane are refused', '**/data/tiles/all/lanes*', refused, 'The server answered'],
    [
      'counts by day do not arrive',
      '**/data/tiles/all/days/*',
      cutOff,
      'The server did not answer.',
    ],
  ] as const) {
    test(`${what}: the page says so, and trying again works`, async ({ app, page }) => {
      await page.route(files, answer);
      await app.open('/?from=1950&to=1959');
      const face = page.getByRole('alert').filter({ hasText: help }).first();
      await expect(face).toBeVisible();
      await page.unroute(files);
      await tryAgain(page);
      await whole(app, page);
    });
  }

  test('offline in mid journey: what is there stays, and trying again works', async ({
    app,
    page,
    context,
  }) => {
    await app.open('/?from=1950&to=1959');
    await whole(app, page);
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

  async function whole(app: TimelinePage, page: Page) {
    const expected = LARGE.filter((row) => rowTouches(row, '1950', '1959'));
    await expect(countShown(page)).toHaveText(
      `${figure(expected.length)} of ${figure(LARGE.length)} events`,
    );
    await expect(app.rows).toHaveCount(50);
    await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
  }
});
