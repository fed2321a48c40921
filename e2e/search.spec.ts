import type { FixtureCorpus } from './fixtures/fixture-corpus.ts';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { compileLargeCorpus, LARGE, rowTouches } from './fixtures/large-corpus.ts';
import { exported, exportedEvent } from './fixtures/published-data.ts';

const TOKAYEV = exportedEvent('tokayev-ashgabat-visit-2021');
const INDEX = '/data/search/index.json';

for (const [how, words] of [
  ['the beginning of a word', 'tokay'],
  ['a small typo', 'tokaiev'],
  ['a diacritic that the text does not have', 'Tokáyev'],
] as const) {
  test(`a search by ${how} leaves what it finds in the list and on the timeline`, async ({
    app,
    page,
  }) => {
    await app.open('/');
    await app.search.fill(words);
    await expect(page).toHaveURL(`/?q=${encodeURIComponent(words)}`);
    await expect.poll(() => app.listedIds()).toContain(TOKAYEV.id);
    const ids = await app.listedIds();
    expect(ids.length).toBeLessThan(exported.length / 4);
    await expect.poll(() => app.drawnIds()).toEqual([...ids].sort());
    await expect(app.row(TOKAYEV.title).locator('mark')).toHaveText(['Tokayev']);
    await expect(
      page.getByText(`${ids.length} event${ids.length === 1 ? '' : 's'} for “${words}”`),
    ).toBeVisible();
  });
}

test('a search finds a sum of money by its figures', async ({ app }) => {
  await app.open('/?q=563');
  await expect.poll(() => app.listedIds()).toEqual(['kazakhstan-trade-2023']);
  await expect(app.rows.locator('mark')).toHaveText('563');
});

test('a search joins the filters, and its address restores it', async ({ app, page }) => {
  await app.open('/?partner=KZ&q=talks');
  await expect(app.search).toHaveValue('talks');
  await expect.poll(() => app.listedIds()).toContain('nurtleu-meredov-astana-talks');
  expect(await app.listedIds()).not.toContain('moscow-talks-2021');
  await app.partner('Kazakhstan').uncheck();
  await expect(page).toHaveURL('/?q=talks');
  await expect.poll(() => app.listedIds()).toContain('moscow-talks-2021');
});

test('back leaves the search, whatever was typed', async ({ app, page }) => {
  await app.open('/');
  await app.search.pressSequentially('moscow');
  await expect(page).toHaveURL('/?q=moscow');
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(app.search).toHaveValue('');
  await expect(app.rows).toHaveCount(exported.length);
});

test('a search that finds nothing says so and leads back to all events', async ({ app, page }) => {
  await app.open('/');
  await app.search.fill('zeppelin');
  await expect(page.getByText('Nothing found for “zeppelin”.')).toBeVisible();
  await expect(app.rows).toHaveCount(0);
  await app.button('Show all events').click();
  await expect(page).toHaveURL('/');
  await expect(app.search).toHaveValue('');
  await expect(app.rows).toHaveCount(exported.length);
});

test('the index comes with the first search and not before', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await app.open('/');
  await app.row(TOKAYEV.title).click();
  await expect(app.title(TOKAYEV.title)).toBeVisible();
  expect(asked).not.toContain(INDEX);

  await app.search.fill('gas');
  await expect(page.getByText(/ for “gas”$/)).toHaveCount(0);
  await app.button('Events').click();
  await expect(page.getByText(/ for “gas”$/)).toBeVisible();
  await app.search.fill('oil');
  await expect(page.getByText(/ for “oil”$/)).toBeVisible();
  expect(asked.filter((path) => path === INDEX)).toHaveLength(1);
});

/** Files of the search that a page or a worker has asked for by itself. */
const ownSearchFiles = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/data/search/'));

test('a worker reads the index and searches, so that the page never waits for it', async ({
  app,
  page,
}) => {
  await app.open('/');
  expect(page.workers()).toEqual([]);
  await app.search.fill('gas');
  await expect(page.getByText(/ for “gas”$/)).toBeVisible();
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
    corpus = await compileLargeCorpus(rows);
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ context }) => corpus.serveTo(context));

  /** What the heading of the list says of so many events of a search. */
  const heading = (events: readonly unknown[]) => `${events.length} events for “treaty”`;

  test('the worker keeps what is found, and tells of any filter and window', async ({
    app,
    page,
  }) => {
    await app.open('/?q=treaty');
    await expect(page.getByText(heading(treaties))).toBeVisible();
    await expect(app.timeline.locator('[data-event]').first()).toBeVisible();
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

  test.describe('of which one fails', () => {
    test.use({ provoked: FAILED_REQUEST });

    test('the page says so, and trying again works', async ({ app, page }) => {
      await page.route(`**${ROWS}*`, (route) => route.fulfill({ status: 500 }));
      await app.open('/?q=treaty');
      const face = page.getByRole('alert');
      await expect(face).toContainText('The server returned an error.');
      await page.unroute(`**${ROWS}*`);
      await app.button('Try again').click();
      await expect(page.getByText(heading(treaties))).toBeVisible();
      await expect(face).toHaveCount(0);
    });
  });
});
