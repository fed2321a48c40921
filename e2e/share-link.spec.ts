import { BOUVET, HEARD, TALKS, VISIT, WITH_HEARD } from './fixtures/antarctica.ts';
import { compileFixture } from './fixtures/fixture-corpus.ts';
import { expect, test } from './fixtures/journey.ts';
import { TimelinePage } from './fixtures/timeline-page.ts';

declare global {
  interface Window {
    /** What the system's share sheet received. */
    sheet: ShareData[];
  }
}

const WITH_VIEW = 'Copy link with filters and time span';

test('a copied link opens the same event for someone else', async ({ app, context, newReader }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('/?partner=HM');
  await app.row(TALKS.title).click();
  await app.button('Copy link').click();
  await expect(app.details.getByText('Link copied')).toBeVisible();
  const link = await app.clipboard();
  expect(new URL(link).pathname).toBe(`/event/${TALKS.id}/`);

  const other = new TimelinePage(await newReader());
  await other.open(link);
  await expect(other.title(TALKS.title)).toBeVisible();
  await expect(other.quotations).toHaveCount(TALKS.citations.length);
});

test('on request a link includes the filter, the search and the window', async ({
  app,
  context,
  page,
  newReader,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`/event/${TALKS.id}/`);
  await expect(app.button('Copy link')).toBeVisible();
  await expect(app.button(WITH_VIEW)).toHaveCount(0);

  const view = `/event/${TALKS.id}/?partner=HM&from=2020&to=2022-11-15&q=talks`;
  await app.open(`${view}&view=list`);
  await app.button(WITH_VIEW).click();
  await expect(app.details.getByText('Link with filters and time span copied')).toBeVisible();
  const link = await app.clipboard();
  expect(link).toBe(new URL(view, page.url()).href);
  await app.button('Copy link').click();
  await expect(app.details.getByText('Link copied')).toBeVisible();
  expect(await app.clipboard()).toBe(new URL(`/event/${TALKS.id}/`, page.url()).href);

  const other = new TimelinePage(await newReader());
  await other.open(link);
  await expect(other.title(TALKS.title)).toBeVisible();
  await expect(other.search).toHaveValue('talks');
  await expect(other.partner(HEARD.name)).toBeChecked();
  expect(other.windowInAddress()).toEqual({ from: '2020', to: '2022-11-15' });
});

test("if the system has a share sheet, it gets the event's address", async ({ app, page }) => {
  await page.addInitScript(() => {
    window.sheet = [];
    navigator.share = async (data) => {
      window.sheet.push(data ?? {});
      if (window.sheet.length === 2) throw new DOMException('closed', 'AbortError');
      if (window.sheet.length === 3) throw new DOMException('no', 'NotAllowedError');
    };
  });
  await app.open(`/event/${TALKS.id}/?partner=HM`);
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

test('without a share sheet there is no button for it', async ({ app, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await app.open(`/event/${TALKS.id}/`);
  await expect(app.button('Copy link')).toBeVisible();
  await expect(app.button('Share')).toHaveCount(0);
});

test('if the browser refuses to copy, the link is shown', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await app.open(`/event/${TALKS.id}/`);
  await app.button('Copy link').click();
  const link = new RegExp(`Here it is: http.*/event/${TALKS.id}/$`);
  await expect(app.details.getByRole('status').filter({ hasText: link })).toBeVisible();
});

test('an address restores partners, types, window and search, and does not change', async ({
  app,
  page,
}) => {
  const address = '/?partner=HM,BV&type=CONSULT&from=2021&to=2022-11-15&q=visit';
  await app.open(address);
  await expect(app.partner(HEARD.name)).toBeChecked();
  await expect(app.partner(BOUVET.name)).toBeChecked();
  await expect(app.type('Talks and visits')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(app.search).toHaveValue('visit');
  const listed = [VISIT.id, 'bouvet-return-visit-2022'];
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
  const address = `/event/${TALKS.id}/?partner=HM&view=list`;
  await app.open(address);
  await expect(app.timeline).toHaveCount(0);
  await expect(app.title(TALKS.title)).toBeVisible();
  await expect.poll(() => app.listedIds()).toEqual(WITH_HEARD);
  await expect(app.row(TALKS.title)).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(address);

  await app.button('Timeline').click();
  await expect(page).toHaveURL(`/event/${TALKS.id}/?partner=HM`);
  await expect(app.timeline).toBeVisible();
});

test('invalid parts of an address are ignored with a notice, and the rest kept', async ({
  app,
  page,
}) => {
  await app.open(
    '/?partner=BV,XX,k%20z&type=NONSENSE&from=2021-02-30&to=2023&view=upside&colour=red',
  );
  const notice = app.status('Part of this address');
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
  await expect(notice).not.toContainText('partner=BV');
  await expect(app.partner(BOUVET.name)).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(app.row(VISIT.title)).toBeVisible();
  await expect(app.row('Trade with Bouvet Island exceeds')).toHaveCount(0);

  await app.button('Dismiss').click();
  await expect(notice).toHaveCount(0);
});

test('an invalid path shows the timeline, with a notice', async ({ app }) => {
  await app.open('/event/Not_an-ID/');
  await expect(app.status('/event/Not_an-ID/')).toBeVisible();
  await expect(app.rows.first()).toBeVisible();
});

test('an unknown event says so and links to the timeline', async ({ app, page }) => {
  await app.open('/event/never-happened/?partner=BV');
  await expect(app.title('No event has this address')).toBeVisible();
  await expect(app.details).toContainText('never-happened');
  await app.button('Whole timeline').click();
  await expect(app.rows.first()).toBeVisible();
  await expect(page).not.toHaveURL(/never-happened/);
});

test('an unknown document says so and links to the timeline', async ({ app, page }) => {
  await app.open('/source/never-written/');
  await expect(page.getByRole('heading', { name: 'No document has this address' })).toBeVisible();
  await app.link('Back to the timeline').click();
  await expect(page).toHaveURL('/');
  await expect(app.rows.first()).toBeVisible();
});

test("a renamed event's old link opens it, and back leaves it", async ({ app, context, page }) => {
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
