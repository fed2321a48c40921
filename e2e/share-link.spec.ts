import { compileFixture } from './fixtures/fixture-corpus.ts';
import { expect, test } from './fixtures/journey.ts';
import { exportedEvent, idsWhere } from './fixtures/published-data.ts';
import { TimelinePage } from './fixtures/timeline-page.ts';

declare global {
  interface Window {
    /** What was handed to the system's sheet. */
    sheet: ShareData[];
  }
}

const TALKS = exportedEvent('moscow-talks-2021');
const WITH_VIEW = 'Copy link with filters and time span';

test('a copied link opens the same event for someone else', async ({
  app,
  context,
  page,
  newReader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('/?partner=RU');
  await app.row(TALKS.title).click();
  await app.button('Copy link').click();
  await expect(app.details.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toBe(`/event/${TALKS.id}/`);

  const other = new TimelinePage(await newReader());
  await other.open(link);
  await expect(other.title(TALKS.title)).toBeVisible();
  await expect(other.details.getByRole('blockquote')).toHaveCount(TALKS.citations.length);
});

test('on request a link carries the filter, the words and the window too', async ({
  app,
  context,
  page,
  newReader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`/event/${TALKS.id}/`);
  await expect(app.button('Copy link')).toBeVisible();
  await expect(app.button(WITH_VIEW)).toHaveCount(0);

  const view = `/event/${TALKS.id}/?partner=RU&from=2020&to=2022-11-15&q=talks`;
  await app.open(`${view}&view=list`);
  await app.button(WITH_VIEW).click();
  await expect(app.details.getByText('Link with filters and time span copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(new URL(view, page.url()).href);
  await app.button('Copy link').click();
  await expect(app.details.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    new URL(`/event/${TALKS.id}/`, page.url()).href,
  );

  const other = new TimelinePage(await newReader());
  await other.open(link);
  await expect(other.title(TALKS.title)).toBeVisible();
  await expect(other.search).toHaveValue('talks');
  await expect(other.partner('Russia')).toBeChecked();
  expect(other.windowInAddress()).toEqual({ from: '2020', to: '2022-11-15' });
});

test("where the system has a sheet for sharing, the event's address goes to it", async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    window.sheet = [];
    navigator.share = async (data) => {
      window.sheet.push(data ?? {});
      if (window.sheet.length === 2) throw new DOMException('closed', 'AbortError');
      if (window.sheet.length === 3) throw new DOMException('no', 'NotAllowedError');
    };
  });
  await app.open(`/event/${TALKS.id}/?partner=RU`);
  const failed = app.details.getByText('The link could not be shared.');
  for (let times = 1; times <= 3; times += 1) {
    await app.button('Share').click();
    await expect.poll(() => page.evaluate(() => window.sheet.length)).toBe(times);
    await expect(failed).toHaveCount(times < 3 ? 0 : 1);
  }
  expect(await page.evaluate(() => window.sheet[0])).toEqual({
    title: TALKS.title,
    url: new URL(`/event/${TALKS.id}/`, page.url()).href,
  });
});

test('where the system has none, none is offered', async ({ app, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await app.open(`/event/${TALKS.id}/`);
  await expect(app.button('Copy link')).toBeVisible();
  await expect(app.button('Share')).toHaveCount(0);
});

test('where the browser refuses to copy, the link is shown', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await app.open(`/event/${TALKS.id}/`);
  await app.button('Copy link').click();
  const link = new RegExp(`Here it is: http.*/event/${TALKS.id}/$`);
  await expect(app.details.getByRole('status').filter({ hasText: link })).toBeVisible();
});

test('an address restores partners, types, window and words, and stays as it is', async ({
  app,
  page,
}) => {
  const address = '/?partner=RU,KZ&type=CONSULT&from=2021&to=2022-11-15&q=visit';
  await app.open(address);
  await expect(app.partner('Russia')).toBeChecked();
  await expect(app.partner('Kazakhstan')).toBeChecked();
  await expect(app.type('Talks and visits')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(app.search).toHaveValue('visit');
  const listed = ['tokayev-ashgabat-visit-2021', 'serdar-berdimuhamedov-astana-visit-2022'];
  await expect.poll(() => app.listedIds()).toEqual(expect.arrayContaining(listed));
  const ids = await app.listedIds();
  await expect.poll(() => app.drawnIds()).toEqual(expect.arrayContaining(listed));
  await expect(page).toHaveURL(address);

  await page.reload();
  await expect.poll(() => app.listedIds()).toEqual(ids);
  await expect(app.search).toHaveValue('visit');
  await expect(page).toHaveURL(address);
});

test('an address restores the list with an event open beside it', async ({ app, page }) => {
  const address = `/event/${TALKS.id}/?partner=RU&view=list`;
  await app.open(address);
  await expect(app.timeline).toHaveCount(0);
  await expect(app.title(TALKS.title)).toBeVisible();
  const ofRussia = idsWhere((event) => event.partners.includes('RU'));
  await expect.poll(() => app.listedIds()).toEqual(ofRussia);
  await expect(app.row(TALKS.title)).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(address);

  await app.button('Timeline').click();
  await expect(page).toHaveURL(`/event/${TALKS.id}/?partner=RU`);
  await expect(app.timeline).toBeVisible();
});

test('what an address says wrongly is left out with a notice, and the rest kept', async ({
  app,
  page,
}) => {
  await app.open(
    '/?partner=KZ,XX,k%20z&type=NONSENSE&from=2021-02-30&to=2023&view=upside&colour=red',
  );
  const notice = page.getByRole('status').filter({ hasText: 'Part of this address' });
  for (const part of [
    'partner=XX',
    'partner=k z',
    'type=NONSENSE',
    'from=2021-02-30',
    'view=upside',
    'colour=red',
  ]) {
    await expect(notice).toContainText(part);
  }
  await expect(notice).not.toContainText('partner=KZ');
  await expect(app.partner('Kazakhstan')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(app.row('Tokayev makes a state visit to Ashgabat')).toBeVisible();
  await expect(app.row('Trade with Kazakhstan exceeds')).toHaveCount(0);

  await app.button('Dismiss').click();
  await expect(notice).toHaveCount(0);
});

test('a path that leads nowhere shows the timeline, with a notice', async ({ app, page }) => {
  await app.open('/event/Not_an-ID/');
  await expect(page.getByRole('status').filter({ hasText: '/event/Not_an-ID/' })).toBeVisible();
  await expect(app.rows.first()).toBeVisible();
});

test('an unknown event says what it is and leads home', async ({ app, page }) => {
  await app.open('/event/never-happened/?partner=KZ');
  await expect(app.title('No event has this address')).toBeVisible();
  await expect(app.details).toContainText('never-happened');
  await app.button('Whole timeline').click();
  await expect(app.rows.first()).toBeVisible();
  await expect(page).not.toHaveURL(/never-happened/);
});

test('an unknown document says what it is and leads home', async ({ app, page }) => {
  await app.open('/source/never-written/');
  await expect(page.getByRole('heading', { name: 'No document has this address' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expect(page).toHaveURL('/');
  await expect(app.rows.first()).toBeVisible();
});

test("a renamed event's old link leads to it, and back leads on", async ({
  app,
  context,
  page,
}) => {
  const corpus = await compileFixture('renamed');
  await corpus.serveTo(context);
  await app.open('/');
  await app.open('/event/arrival-of-the-minister/?partner=RU');
  await expect(page).toHaveURL('/event/arrival/?partner=RU');
  await expect(app.title('The minister arrives')).toBeVisible();
  await expect(app.drawn('arrival')).toBeVisible();

  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(2);
  await corpus.remove();
});
