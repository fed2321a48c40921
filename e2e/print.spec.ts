import type { ExportedEvent } from '../src/contract/files.ts';
import { exported, HEARD, manifest, WITH_HEARD } from './fixtures/antarctica.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { expect, test } from './fixtures/journey.ts';
import { FAILED_REQUEST, notFound } from './fixtures/requests.ts';

declare global {
  interface Window {
    /** How often the page asked the browser to print. */
    printed: number;
  }
}

const OF_HEARD = exported.filter(({ id }) => WITH_HEARD.includes(id));

test('“Print” lays out the events in view by date, with their passages as footnotes', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    window.printed = 0;
    window.print = () => {
      window.printed += 1;
    };
  });
  await app.open('/?partner=HM');
  await app.button('Print').click();
  await expect(page).toHaveURL('/?partner=HM&view=print');
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(OF_HEARD.length);
  await expect(page.getByRole('main')).toBeFocused();
  const titles = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect(titles.map((title) => title.replace(/\d+$/, ''))).toEqual(
    OF_HEARD.map((event) => event.title),
  );
  await expect(page.getByText(`${OF_HEARD.length} events · Only ${HEARD.name}`)).toBeVisible();

  for (const event of OF_HEARD) await expectNotes(event);
  const address = new URL(`/event/${OF_HEARD[0]?.id}/`, page.url()).href;
  await expect(page.getByText(address, { exact: true })).toBeVisible();

  expect(await page.evaluate(() => window.printed)).toBe(0);
  await app.button('Print').click();
  expect(await page.evaluate(() => window.printed)).toBe(1);
  await expectAccessible(page);

  await page.goBack();
  await expect(app.timeline).toBeVisible();
  await expect(page).toHaveURL('/?partner=HM');

  /** Each passage is in the note that its event refers to, with its document's address. */
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

test('the printed page says what was chosen, and has no buttons', async ({ app, page }) => {
  await app.open('/?partner=HM&from=2021&to=2021&view=print');
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await expect(page.getByText(`${HEARD.name} · from`)).toHaveCount(0);
  await expect(page.getByText(new RegExp(`Only ${HEARD.name} · 2021$`))).toBeVisible();
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

test('a print view without events says so', async ({ app, page }) => {
  await app.open('/?partner=HM&from=1900&to=1901&type=SANCTION&view=print');
  await expect(page.getByText('No event is in view.')).toBeVisible();
  await app.link('Back to the timeline').click();
  await expect(app.timeline).toBeVisible();
});

test.describe('when details do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the print view says so, and trying again works', async ({ app, page }) => {
    await page.route('**/data/details/*', notFound);
    await app.open('/?partner=HM&view=print');
    await expect(app.alert).toContainText('The print view could not be loaded.');
    await expect(app.button('Print')).toBeDisabled();
    await page.unroute('**/data/details/*');
    await app.button('Try again').click();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(OF_HEARD.length);
  });
});
