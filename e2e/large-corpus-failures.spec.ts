import { expect, test } from './fixtures/journey.ts';
import { figure, LARGE, rowTouches, serveLargeCorpus } from './fixtures/large-corpus.ts';
import { brokenJson, FAILED_REQUEST, noAnswer, serverError } from './fixtures/requests.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';

test.beforeEach(({ context }) => serveLargeCorpus(context));
test.use({ provoked: FAILED_REQUEST });

const PAGES = /\/data\/tiles\/all\/(day|year|long)\/\d+\.json/;

for (const [what, files, answer, help] of [
  [
    'heads are refused',
    '**/data/tiles/**/head.json*',
    serverError,
    'The server returned an error.',
  ],
  ['heads do not arrive', '**/data/tiles/**/head.json*', noAnswer, 'The server did not answer.'],
  ['tops are broken', '**/data/tiles/**/top*.json*', brokenJson, 'The file is damaged'],
  ['tops are refused', '**/data/tiles/**/top*.json*', serverError, 'The server returned an error.'],
  ['pages are broken', PAGES, brokenJson, 'The file is damaged'],
  ['pages do not arrive', PAGES, noAnswer, 'The server did not answer.'],
  ['counts by lane are refused', '**/data/tiles/all/lanes/*', serverError, 'The server returned'],
  [
    'counts by day do not arrive',
    '**/data/tiles/all/days/*',
    noAnswer,
    'The server did not answer.',
  ],
] as const) {
  // Counts of lanes by day have files of their own; those by year are in the head.
  const [from, to] = what.includes('lane') ? ['1989-05', '1989-06'] : ['1950', '1959'];
  test(`${what}: the page says so, and trying again works`, async ({ app, page }) => {
    await page.route(files, answer);
    await app.open(`/?from=${from}&to=${to}`);
    await expect(app.alert.filter({ hasText: help }).first()).toBeVisible();
    await page.unroute(files);
    await tryAgain(app);
    await expectWhole(app, from, to);
  });
}

test('going offline keeps what is shown, and trying again works', async ({
  app,
  page,
  context,
}) => {
  await app.open('/?from=1950&to=1959');
  await expectWhole(app, '1950', '1959');
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await app.partner('Russia').check();
  await expect(app.alert.first()).toContainText('The server did not answer.');
  await page.unroute('**/data/**');
  await tryAgain(app);
  const passing = LARGE.filter(({ partners }) => partners.includes('RU'));
  await expect(app.countShown).toContainText(` of ${figure(passing.length)} events`);
  expect(context.pages()).toHaveLength(1);
});

/** Tries again until nothing fails. */
async function tryAgain(app: TimelinePage): Promise<void> {
  const retry = app.button('Try again');
  await expect(async () => {
    if ((await retry.count()) > 0) await retry.first().click({ timeout: 500 });
    await expect(app.alert).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 10_000 });
}

/** The list and the timeline show everything of a window. */
async function expectWhole(app: TimelinePage, from: string, to: string): Promise<void> {
  const expected = LARGE.filter((row) => rowTouches(row, from, to));
  await expect(app.countShown).toHaveText(
    `${figure(expected.length)} of ${figure(LARGE.length)} events`,
  );
  await expect(app.rows).toHaveCount(50);
  await expect(app.anyDrawn).toBeVisible();
}
