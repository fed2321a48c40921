import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { exportedEvent } from './fixtures/published-data.ts';

const TALKS = exportedEvent('moscow-talks-2021');
const ADDRESS = `/event/${TALKS.id}/`;

const citation = (page: Page) => page.getByRole('textbox', { name: 'Citation' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cite' });

test('a citation is chosen and copied, all by keyboard, and the focus returns', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`${ADDRESS}?partner=RU`);
  await app.button('Cite').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cite', exact: true })).toBeFocused();
  await expect(citation(page)).toHaveValue(
    /^“Meredov .* Thursday 1 April 2021\.” In Turkmenistan: A Diplomatic Timeline, .* http/,
  );
  await expect(citation(page)).toHaveValue(new RegExp(`${new URL(page.url()).origin}${ADDRESS}`));

  await page.getByRole('radio', { name: 'Chicago' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'APA' })).toBeChecked();
  await expect(citation(page)).toHaveValue(/ \((?:n\.d\.|\d{4})\)\. .* http/);
  await page.keyboard.press('Tab');
  await expect(app.button('Copy')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Citation copied')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await citation(page).inputValue());

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(app.button('Cite')).toBeFocused();
  await expect(page).toHaveURL(`${ADDRESS}?partner=RU`);
});

test('each document can be cited, by its own date', async ({ app, page }) => {
  await app.open(ADDRESS);
  await app.button('Cite').click();
  await page.getByRole('combobox', { name: 'What to cite' }).selectOption({ index: 1 });
  await expect(citation(page)).toHaveValue(/” oilgas\.gov\.tm, April 2, 2021\. http/);
});

for (const [format, extension] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'json'],
] as const) {
  test(`${format} is downloaded as a file that programs read`, async ({ app, page }) => {
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await page.getByRole('radio', { name: format }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.button('Download').click(),
    ]);
    const file = `${TALKS.id}.${extension}`;
    expect(download.suggestedFilename()).toBe(file);
    await expect(dialog(page).getByText(`${file} was saved.`)).toBeVisible();
    const [read] = new Cite(await readFile(await download.path(), 'utf8')).data;
    expect(read).toMatchObject({
      id: TALKS.id,
      title: `${TALKS.title}, Thursday 1 April 2021`,
      URL: new URL(ADDRESS, page.url()).href,
    });
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 480 },
]) {
  test(`axe finds nothing amiss in the dialog, ${viewport.width} wide`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await page.getByRole('radio', { name: 'CSL-JSON' }).check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations).toEqual([]);
    }
    expect(
      await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  });
}

test('citations are asked for when the dialog opens, and once', async ({ app, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/citations/')) asked.push(request.url());
  });
  await app.open(ADDRESS);
  expect(asked).toEqual([]);
  for (const _time of [1, 2]) {
    await app.button('Cite').click();
    await expect(citation(page)).toBeVisible();
    await app.button('Close').click();
  }
  expect(asked).toHaveLength(1);
});

test.describe('when citations do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the dialog says so, and trying again works', async ({ app, page }) => {
    await page.route('**/data/citations/**', (route) => route.fulfill({ status: 500 }));
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await expect(dialog(page).getByRole('alert')).toContainText(
      'The citations could not be loaded.',
    );
    await page.unroute('**/data/citations/**');
    await app.button('Try again').click();
    await expect(citation(page)).toBeVisible();
  });

  test('a site that has none says so', async ({ app, page }) => {
    await page.route('**/data/citations/**', (route) => route.fulfill({ status: 404 }));
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await expect(dialog(page)).toContainText('No citations are available.');
  });
});

test('a page on paper or without scripts has no button for it', async ({
  app,
  page,
  newReader,
}) => {
  await app.open(ADDRESS);
  await page.emulateMedia({ media: 'print' });
  await expect(app.button('Cite')).toBeHidden();
  const reader = await newReader({ javaScriptEnabled: false });
  await reader.goto(ADDRESS);
  await expect(reader.getByRole('heading', { name: TALKS.title })).toBeVisible();
  await expect(reader.getByText('Cite', { exact: true })).toBeHidden();
});
