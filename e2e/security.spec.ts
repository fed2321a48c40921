import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY } from '../src/site/security-policy.ts';
import { TALKS } from './fixtures/antarctica.ts';
import { compileFixture, type FixtureCorpus } from './fixtures/fixture-corpus.ts';
import { expect, test } from './fixtures/journey.ts';

declare global {
  interface Window {
    /** Set by scripts of the hostile corpus, if they run. */
    ran?: string;
  }
}

const TITLE = `<img src=x onerror="window.ran = 'a title'"> & "friends"`;
const NAME = `<img src=x onerror="window.ran = 'a name'">`;
const QUOTATION = `He said <img src=x onerror="window.ran = 'a quotation'"> on 4 May 2021.`;

test.describe('a corpus full of markup', () => {
  let corpus: FixtureCorpus;
  test.beforeAll(async () => {
    corpus = await compileFixture('hostile');
  });
  test.afterAll(() => corpus.remove());
  test.beforeEach(({ context }) => corpus.serveTo(context));
  test.afterEach(({ page }) => expectNothingRan(page));

  test('is text on the timeline, in the list and in the filters', async ({ app, page }) => {
    await app.open('/');
    await expect(page.getByRole('banner')).toContainText('<b>Freedonia</b><script>');
    await expect(app.drawn('speech')).toHaveText([TITLE, TITLE]);
    await expect(app.drawn('long-speech')).toHaveText(
      '<iframe src="javascript:parent.ran = \'a bar\'"></iframe>',
    );
    await expect(app.lane('EVIL')).toHaveText(NAME);
    await expect(app.partners).toContainText(NAME);
    await app.drawn('speech').first().hover();
    await expect(app.row(TITLE)).toContainText(NAME);
  });

  test('is text in an event, where only web addresses are links', async ({ app, page }) => {
    await app.open('/');
    await app.drawn('speech').first().click();
    await expect(app.title(TITLE)).toBeVisible();
    await expect(page).toHaveTitle(/^<img src=x onerror=/);
    for (const words of [
      NAME.replace('img src=x onerror', 'svg onload').replace('a name', 'a full name'),
      `<a href="javascript:window.ran = 'a summary'">Read</a> on.`,
      `<u onclick="window.ran = 'a basis'">The text</u> gives the day.`,
      '<style>body { display: none }</style>',
      `<button onclick="window.ran = 'a person'">Name</button>`,
      '<marquee>Role</marquee>',
      '<base href="https://evil.example/">',
      `<img src=x onerror="window.ran = 'the title of a document'">`,
      `</figcaption><script>window.ran = 'a publisher'</script>`,
    ]) {
      await expect(app.details).toContainText(words);
    }
    await expect(app.details.getByRole('blockquote').locator('mark')).toHaveText(QUOTATION);
    await expectSafeLink(page, 'Open the passage on the publisher’s site');
  });

  test('is text in a document and in what a search marks', async ({ app, page }) => {
    await app.open('/source/gazette/');
    await expect(app.document).toContainText(QUOTATION);
    await expect(app.document).toContainText(`<script>window.ran = 'a paragraph'</script>`);
    await expect(app.document).toContainText(`<svg onload="window.ran = 'an author'">`);
    await expect(app.document).toContainText('<iframe srcdoc=');
    await expectSafeLink(page, 'Original page');

    await app.open('/?q=friends');
    await expect(app.row(TITLE).locator('mark')).toHaveText('friends');
    await app.search.fill('<script>window.ran = 1</script>');
    await expect(app.search).toHaveValue('<script>window.ran = 1</script>');
    await app.search.fill('<b>zeppelin');
    await expect(page.getByText('Nothing found for “<b>zeppelin”.')).toBeVisible();
  });
});

test('markup in an address is text', async ({ app, page }) => {
  const markup = '<img src=x onerror=window.ran=1>';
  await app.open(`/?partner=${encodeURIComponent(markup)}&${encodeURIComponent(markup)}=1`);
  await expect(app.status(markup)).toBeVisible();
  await expectNothingRan(page);
});

for (const address of ['/', `/event/${TALKS.id}/`, '/404.html']) {
  test(`${address} has the security policy, and nothing that it would block`, async ({
    request,
  }) => {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy']).toContain("default-src 'self'");
    const html = (await response.text()).replaceAll('&#39;', "'");
    const head = html.slice(0, html.search(/<(script|link|style)\b/));
    expect(head).toContain(
      `http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"`,
    );
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)(?! type="application\/(?:ld\+)?json"[ >])/);
    expect(html).not.toMatch(/<style|\s(?:style|on\w+)=/);
  });
}

async function expectSafeLink(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name });
  await expect(link).toHaveAttribute('href', /^https:\/\/gazette\.example\//);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const schemes = await page
    .getByRole('link')
    .evaluateAll((links) => links.map((one) => new URL((one as HTMLAnchorElement).href).protocol));
  expect(schemes.filter((scheme) => scheme !== 'http:' && scheme !== 'https:')).toEqual([]);
}

/** No markup of the corpus became an element, and none of its scripts ran. */
async function expectNothingRan(page: Page): Promise<void> {
  const foreign = page.locator(
    'img[src="x"], iframe, marquee, base, script:not([src], [type$="json"]), [onerror], [onload], [onclick]',
  );
  await expect(foreign).toHaveCount(0);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
}
