import { BOUVET, exported, TALKS, VISIT } from './fixtures/antarctica.ts';
import type { FixtureCorpus } from './fixtures/fixture-corpus.ts';
import { expect, test } from './fixtures/journey.ts';
import { compileRows, LARGE, rowTouches } from './fixtures/large-corpus.ts';
import { FAILED_REQUEST, requestedPaths, serverError } from './fixtures/requests.ts';

const INDEX = '/data/search/index.json';

for (const [how, words] of [
  ['the beginning of a word', 'fulm'],
  ['a small typo', 'fulmer'],
  ['a diacritic that the text does not have', 'Fúlmar'],
] as const) {
  test(`a search by ${how} shows its results in the list and on the timeline`, async ({
    app,
    page,
  }) => {
    await app.open('/');
    await app.search.fill(words);
    await expect(page).toHaveURL(`/?q=${encodeURIComponent(words)}`);
    await expect.poll(() => app.listedIds()).toContain(VISIT.id);
    const ids = await app.listedIds();
    expect(ids.length).toBeLessThan(exported.length / 4);
    await expect.poll(() => app.drawnIds()).toEqual([...ids].sort());
    await expect(app.row(VISIT.title).locator('mark')).toHaveText(['Fulmar']);
    await expect(
      page.getByText(`${ids.length} event${ids.length === 1 ? '' : 's'} for “${words}”`),
    ).toBeVisible();
  });
}

test('a search finds a sum of money by its figures', async ({ app }) => {
  await app.open('/?q=563');
  await expect.poll(() => app.listedIds()).toEqual(['bouvet-krill-trade-2023']);
  await expect(app.rows.locator('mark')).toHaveText('563');
});

test('a search joins the filters, and its address restores it', async ({ app, page }) => {
  await app.open('/?partner=BV&q=talks');
  await expect(app.search).toHaveValue('talks');
  await expect.poll(() => app.listedIds()).toContain('bouvet-talks-2024');
  expect(await app.listedIds()).not.toContain(TALKS.id);
  await app.partner(BOUVET.name).uncheck();
  await expect(page).toHaveURL('/?q=talks');
  await expect.poll(() => app.listedIds()).toContain(TALKS.id);
});

test('back leaves the search, however many keys were typed', async ({ app, page }) => {
  await app.open('/');
  await app.search.pressSequentially('atlas');
  await expect(page).toHaveURL('/?q=atlas');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(app.search).toHaveValue('');
  await expect(app.rows).toHaveCount(exported.length);
});

test('a search without results says so and restores all events', async ({ app, page }) => {
  await app.open('/');
  await app.search.fill('zeppelin');
  await expect(page.getByText('Nothing found for “zeppelin”.')).toBeVisible();
  await expect(app.rows).toHaveCount(0);
  await app.button('Show all events').click();
  await expect(page).toHaveURL('/');
  await expect(app.search).toHaveValue('');
  await expect(app.rows).toHaveCount(exported.length);
});

test('the index is loaded with the first search and not before', async ({ app, page }) => {
  const requested = requestedPaths(page);
  await app.open('/');
  await app.row(VISIT.title).click();
  await expect(app.title(VISIT.title)).toBeVisible();
  expect(requested).not.toContain(INDEX);

  await app.search.fill('krill');
  await expect(page.getByText(/ for “krill”$/)).toHaveCount(0);
  await app.button('Events').click();
  await expect(page.getByText(/ for “krill”$/)).toBeVisible();
  await app.search.fill('snow');
  await expect(page.getByText(/ for “snow”$/)).toBeVisible();
  expect(requested.filter((path) => path === INDEX)).toHaveLength(1);
});

/** Files of the search that the page or worker itself has requested. */
const ownSearchFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/data/search/'));

test('a worker reads the index and searches, so the page never blocks', async ({ app, page }) => {
  await app.open('/');
  expect(page.workers()).toEqual([]);
  await app.search.fill('krill');
  await expect(page.getByText(/ for “krill”$/)).toBeVisible();
  const [worker, ...others] = page.workers();
  expect(others).toEqual([]);
  expect(await worker?.evaluate(ownSearchFiles)).toEqual([INDEX]);
  expect(await page.evaluate(ownSearchFiles)).toEqual([]);
});

test.describe('in a corpus of many files', () => {
  // One worker, so that the corpus is compiled once.
  test.describe.configure({ mode: 'default' });

  const rows = LARGE.slice(0, 3000);
  const treaties = rows.filter(({ kind }) => kind === 'treaty');
  const ROWS = '/data/search/rows.json';

  let corpus: FixtureCorpus;
  test.beforeAll(async () => {
    corpus = await compileRows(rows);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ context }) => corpus.serveTo(context));

  /** The heading of the list for n results. */
  const heading = (events: readonly unknown[]) => `${events.length} events for “treaty”`;

  test('the worker keeps the results, and answers for any filter and window', async ({
    app,
    page,
  }) => {
    await app.open('/?q=treaty');
    await expect(page.getByText(heading(treaties))).toBeVisible();
    await expect(app.anyDrawn).toBeVisible();
    expect(await page.workers()[0]?.evaluate(ownSearchFiles)).toEqual([INDEX, ROWS]);
    expect(await page.evaluate(ownSearchFiles)).toEqual([]);

    await app.partner('Russia').check();
    const ofRussia = treaties.filter(({ partners }) => partners.includes('RU'));
    await expect(page.getByText(heading(ofRussia))).toBeVisible();
    await app.open('/?partner=RU&q=treaty&from=1950&to=1999');
    const inWindow = ofRussia.filter((row) => rowTouches(row, '1950', '1999'));
    await expect
      .poll(async () => (await app.listedIds()).sort())
      .toEqual(inWindow.map(({ id }) => id).sort());
    await app.search.fill('');
    await expect(app.list).toBeVisible();
    await expect(page.getByText(/ for “/)).toHaveCount(0);
  });

  test.describe('when one of them fails', () => {
    test.use({ provoked: FAILED_REQUEST });

    test('the page says so, and trying again works', async ({ app, page }) => {
      await page.route(`**${ROWS}*`, serverError);
      await app.open('/?q=treaty');
      await expect(app.alert).toContainText('The server returned an error.');
      await page.unroute(`**${ROWS}*`);
      await app.button('Try again').click();
      await expect(page.getByText(heading(treaties))).toBeVisible();
      await expect(app.alert).toHaveCount(0);
    });
  });
});
