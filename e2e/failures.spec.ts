import { EARLY, exported, HEARD, TALKS } from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';
import {
  brokenJson,
  FAILED_REQUEST,
  holdRequests,
  noAnswer,
  notFound,
  serverError,
} from './fixtures/requests.ts';

test.use({ provoked: FAILED_REQUEST });

for (const [what, file, answer, help] of [
  ['an error', 'manifest.json', serverError, 'The server returned an error.'],
  ['no answer', 'manifest.json', noAnswer, 'The server did not answer.'],
  ['a broken file', 'manifest.json', brokenJson, 'The file is damaged'],
  ['nothing there', 'tiles/all/head.json', notFound, 'The file was not found.'],
] as const) {
  test(`${what} in place of ${file} is explained, and trying again works`, async ({
    app,
    page,
  }) => {
    await page.route(`**/data/${file}*`, answer);
    await app.open('/');
    await expect(app.alert).toContainText('The timeline could not be loaded');
    await expect(app.alert).toContainText(help);

    await page.unroute(`**/data/${file}*`);
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(exported.length);
    await expect(app.alert).toHaveCount(0);
    await expect(app.drawn(EARLY.id).first()).toBeVisible();
  });
}

test('an event that fails leaves the timeline usable, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/data/details/**', serverError);
  await app.open('/');
  await app.row(TALKS.title).click();
  await expect(app.details.getByRole('alert')).toContainText('This event could not be loaded.');
  await expect(app.title(TALKS.title)).toBeVisible();

  await app.partner(HEARD.name).check();
  await expect.poll(() => app.laneIds()).toEqual(['HM']);
  await app.button('Zoom in').click();
  await expect(page).toHaveURL(/from=/);

  await page.unroute('**/data/details/**');
  await app.button('Try again').click();
  await expect(app.quotations).toHaveCount(TALKS.citations.length);
});

test('a document that fails says so, and trying again works', async ({ app, page }) => {
  await page.route('**/data/sources/**', noAnswer);
  await app.open(`/event/${TALKS.id}/`);
  await app.passageLinks.first().click();
  await expect(app.alert).toContainText('This document could not be loaded.');
  await page.unroute('**/data/sources/**');
  await app.button('Try again').click();
  await expect(app.document).toBeVisible();
});

test('a search that cannot be loaded says so, leaves the events, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/data/search/**', brokenJson);
  await app.open('/');
  await app.search.fill('fulmar');
  await expect(app.alert).toContainText('The search could not be loaded.');
  await expect(app.rows).toHaveCount(exported.length);
  await expect(page.getByText(/ for “fulmar”$/)).toHaveCount(0);
  await page.unroute('**/data/search/**');
  await app.button('Try again').click();
  await expect(page.getByText(/ for “fulmar”$/)).toBeVisible();
  await expect(app.alert).toHaveCount(0);
});

test('a search whose code cannot be loaded says so, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/assets/search-worker-*.js', noAnswer);
  await app.open('/?q=fulmar');
  await expect(app.alert).toContainText('The search could not be loaded.');
  await expect(app.rows).toHaveCount(exported.length);
  await page.unroute('**/assets/search-worker-*.js');
  await app.button('Try again').click();
  await expect(page.getByText(/ for “fulmar”$/)).toBeVisible();
  await expect(app.alert).toHaveCount(0);
});

test('without the code that draws the timeline the list has all events, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/assets/TimelineCanvas-*.js', noAnswer);
  await app.open('/');
  await expect(app.timeline.getByRole('alert')).toContainText('The timeline could not be drawn.');
  await expect(app.rows).toHaveCount(exported.length);
  await app.row(TALKS.title).click();
  await expect(app.title(TALKS.title)).toBeVisible();

  await page.unroute('**/assets/TimelineCanvas-*.js');
  await app.button('Try again').click();
  await expect(app.drawn(EARLY.id).first()).toBeVisible();
});

for (const [file, label, address] of [
  ['manifest.json', 'Loading the timeline…', '/'],
  ['tiles/all/head.json', 'Loading the timeline…', '/'],
  ['details/*.json', 'Loading the event…', '/'],
  // An event's page has the event's data; only the rest of the timeline is loading.
  ['tiles/all/head.json', 'Loading the timeline…', `/event/${TALKS.id}/`],
] as const) {
  test(`while ${file} is loading, ${address} says so`, async ({ app, page }) => {
    const release = await holdRequests(page, `**/data/${file}*`);
    await page.goto(address);
    if (file === 'details/*.json') await app.row(TALKS.title).click();
    await expect(app.status(label).first()).toBeVisible();
    release();
    await expect(app.row(TALKS.title).or(app.title(TALKS.title)).first()).toBeVisible();
    await expect(page.getByText(/^Loading .*…$/)).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is missing and links to all events in one file', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    const heading = page.getByRole('heading', { name: 'Antarctica: a diplomatic timeline' });
    await expect(heading).toBeVisible();
    const address = await page
      .getByRole('link', { name: 'Events of the whole timeline (JSON)' })
      .getAttribute('href');
    const events: unknown = await (await request.get(address ?? '')).json();
    expect(events).toEqual(exported);
  });
});
