import AxeBuilder from '@axe-core/playwright';
import type { ExportedEvent } from '../src/contract/files.ts';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { exported, manifest } from './fixtures/published-data.ts';

declare global {
  interface Window {
    /** How often the page asked the browser to print. */
    printed: number;
  }
}

const OF_RUSSIA = exported.filter((event) => event.partners.includes('RU'));

test('“Print” lays out the events in view by date, what they rest on as footnotes', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
    };
  });
  await app.open('/?partner=RU');
  await app.button('Print').click();
  await expect(page).toHaveURL('/?partner=RU&view=print');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(OF_RUSSIA.length);
  await expect(page.getByRole('main')).toBeFocused();
  const titles = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.map((title) => title.replace(/\d+$/, ''))).toEqual(
    OF_RUSSIA.map((event) => event.title),
  );
  await expect(page.getByText(`${OF_RUSSIA.length} events · Only Russia`)).toBeVisible();

  for (const event of OF_RUSSIA) await expectNotes(event);
  const address = new URL(`/event/${OF_RUSSIA[0]?.id}/`, page.url()).href;
  await expect(page.getByText(address, { exact: true })).toBeVisible();

  expect(await page.evaluate(() => window.printed)).toBe(0);
  await app.button('Print').click();
  expect(await page.evaluate(() => window.printed)).toBe(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goBack();
  await expect(app.timeline).toBeVisible();
  await expect(page).toHaveURL('/?partner=RU');

  /** Each passage stands in the note that its event names, with its source's address. */
  async function expectNotes(event: ExportedEvent): Promise<void> {
    const article = page.getByRole('article').filter({ hasText: `/event/${event.id}/` });
    const numbers = await article.locator('sup').allTextContents();
    expect(numbers, event.id).toHaveLength(event.citations.length);
    for (const [index, { exact, source }] of event.citations.entries()) {
      const note = page.locator(`#note-${numbers[index]}`);
      await expect(note).toContainText(exact.replaceAll('\n\n', ' '));
      const url = manifest.sources.find(({ id }) => id === source)?.url;
      if (url != null) await expect(note).toContainText(url);
    }
  }
});

test('on paper stands what was chosen, and nothing to press', async ({ app, page }) => {
  await app.open('/?partner=RU&from=2021&to=2021&view=print');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.getByText('Russia · from')).toHaveCount(0);
  await expect(page.getByText(/Only Russia · 2021$/)).toBeVisible();
  const years = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(years).toContain('2021');
  expect(years).not.toContain('1992');

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(29, 27, 24)');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(0);
});

test('arriving at the paper of no events says so', async ({ app, page }) => {
  await app.open('/?partner=RU&from=1900&to=1901&type=SANCTION&view=print');
  await expect(page.getByText('No event is in view.')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the timeline' }).click();
  await expect(app.timeline).toBeVisible();
});

test.describe('when details do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the paper says what it lacks, and tries again', async ({ app, page }) => {
    await page.route('**/data/details/*', (route) => route.fulfill({ status: 404 }));
    await app.open('/?partner=RU&view=print');
    await expect(page.getByRole('alert')).toContainText('The print view could not be loaded.');
    await expect(app.button('Print')).toBeDisabled();
    await page.unroute('**/data/details/*');
    await app.button('Try again').click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(OF_RUSSIA.length);
  });
});
