import type { Route } from '@playwright/test';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { exported, exportedEvent } from './fixtures/published-data.ts';

const TALKS = exportedEvent('moscow-talks-2021');

type Answer = (route: Route) => Promise<void>;

const broken: Answer = (route) =>
  route.fulfill({ body: '{"format":', contentType: 'application/json' });
const refused: Answer = (route) => route.fulfill({ status: 500 });
const missing: Answer = (route) => route.fulfill({ status: 404 });
const cutOff: Answer = (route) => route.abort();

test.use({ provoked: FAILED_REQUEST });

for (const [what, file, answer, help] of [
  ['an error', 'manifest.json', refused, 'The server returned an error.'],
  ['no answer', 'manifest.json', cutOff, 'The server did not answer.'],
  ['a broken file', 'manifest.json', broken, 'The file is damaged'],
  ['nothing there', 'tiles/all/head.json', missing, 'The file was not found.'],
] as const) {
  test(`${what} in place of ${file} is explained, and trying again works`, async ({
    app,
    page,
  }) => {
    await page.route(`**/data/${file}*`, answer);
    await app.open('/');
    const face = page.getByRole('alert');
    await expect(face).toContainText('The timeline could not be loaded');
    await expect(face).toContainText(help);

    await page.unroute(`**/data/${file}*`);
    await app.button('Try again').click();
    await expect(app.rows).toHaveCount(exported.length);
    await expect(face).toHaveCount(0);
    await expect(app.drawn('us-relations-established-1992').first()).toBeVisible();
  });
}

test('an event that fails leaves the timeline in use, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/data/details/**', refused);
  await app.open('/');
  await app.row(TALKS.title).click();
  await expect(app.details.getByRole('alert')).toContainText('This event could not be loaded.');
  await expect(app.title(TALKS.title)).toBeVisible();

  await app.partner('Russia').check();
  await expect.poll(() => app.laneIds()).toEqual(['RU']);
  await app.button('Zoom in').click();
  await expect(page).toHaveURL(/from=/);

  await page.unroute('**/data/details/**');
  await app.button('Try again').click();
  await expect(app.details.getByRole('blockquote')).toHaveCount(TALKS.citations.length);
});

test('a document that fails says so, and trying again works', async ({ app, page }) => {
  await page.route('**/data/sources/**', cutOff);
  await app.open(`/event/${TALKS.id}/`);
  await app.details.getByRole('link', { name: 'Read in the document' }).first().click();
  await expect(page.getByRole('alert')).toContainText('This document could not be loaded.');
  await page.unroute('**/data/sources/**');
  await app.button('Try again').click();
  await expect(page.getByRole('article', { name: 'Document' })).toBeVisible();
});

test('a search that cannot be loaded says so, leaves the events, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/data/search/**', broken);
  await app.open('/');
  await app.search.fill('tokayev');
  await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
  await expect(app.rows).toHaveCount(exported.length);
  await expect(page.getByText(/ for “tokayev”$/)).toHaveCount(0);
  await page.unroute('**/data/search/**');
  await app.button('Try again').click();
  await expect(page.getByText(/ for “tokayev”$/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a search whose code cannot be loaded says so, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/assets/search-worker-*.js', cutOff);
  await app.open('/?q=tokayev');
  await expect(page.getByRole('alert')).toContainText('The search could not be loaded.');
  await expect(app.rows).toHaveCount(exported.length);
  await page.unroute('**/assets/search-worker-*.js');
  await app.button('Try again').click();
  await expect(page.getByText(/ for “tokayev”$/)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without the code that draws the timeline the list has all events, and trying again works', async ({
  app,
  page,
}) => {
  await page.route('**/assets/TimelineCanvas-*.js', cutOff);
  await app.open('/');
  await expect(app.timeline.getByRole('alert')).toContainText('The timeline could not be drawn.');
  await expect(app.rows).toHaveCount(exported.length);
  await app.row(TALKS.title).click();
  await expect(app.title(TALKS.title)).toBeVisible();

  await page.unroute('**/assets/TimelineCanvas-*.js');
  await app.button('Try again').click();
  await expect(app.drawn('us-relations-established-1992').first()).toBeVisible();
});

for (const [file, label, address] of [
  ['manifest.json', 'Loading the timeline…', '/'],
  ['tiles/all/head.json', 'Loading the timeline…', '/'],
  ['details/*.json', 'Loading the event…', '/'],
  // What stands in an event's own page is not waited for; the rest of the timeline is.
  ['tiles/all/head.json', 'Loading the timeline…', `/event/${TALKS.id}/`],
] as const) {
  test(`while ${file} is on its way, ${address} says so`, async ({ app, page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/data/${file}*`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(address);
    if (file === 'details/*.json') await app.row(TALKS.title).click();
    await expect(page.getByRole('status').filter({ hasText: label }).first()).toBeVisible();
    release();
    await expect(app.row(TALKS.title).or(app.title(TALKS.title)).first()).toBeVisible();
    await expect(page.getByText(/^Loading .*…$/)).toHaveCount(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is missing and leads to all events in one file', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    const heading = page.getByRole('heading', { name: 'Turkmenistan: a diplomatic timeline' });
    await expect(heading).toBeVisible();
    const address = await page
      .getByRole('link', { name: 'Events of the whole timeline (JSON)' })
      .getAttribute('href');
    const events: unknown = await (await request.get(address ?? '')).json();
    expect(events).toEqual(exported);
  });
});
