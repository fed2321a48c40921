import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Page } from '@playwright/test';
import { TALKS } from './fixtures/antarctica.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { expect, test } from './fixtures/journey.ts';
import { FAILED_REQUEST, notFound, requestedPaths, serverError } from './fixtures/requests.ts';

const ADDRESS = `/event/${TALKS.id}/`;
const CITATIONS = '**/data/citations/**';

const citation = (page: Page) => page.getByRole('textbox', { name: 'Citation' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Cite' });

test('a citation is chosen and copied, all by keyboard, and the focus returns', async ({
  app,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open(`${ADDRESS}?partner=HM`);
  await app.button('Cite').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cite', exact: true })).toBeFocused();
  await expect(citation(page)).toHaveValue(
    /^“Petrel .* Thursday 1 April 2021\.” In Antarctica: A Diplomatic Timeline, .* http/,
  );
  await expect(citation(page)).toHaveValue(new RegExp(`${new URL(page.url()).origin}${ADDRESS}`));

  await app.radio('Chicago').focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.radio('APA')).toBeChecked();
  await expect(citation(page)).toHaveValue(/ \((?:n\.d\.|\d{4})\)\. .* http/);
  await page.keyboard.press('Tab');
  await expect(app.button('Copy')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Citation copied')).toBeVisible();
  expect(await app.clipboard()).toBe(await citation(page).inputValue());

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(app.button('Cite')).toBeFocused();
  await expect(page).toHaveURL(`${ADDRESS}?partner=HM`);
});

test('each document can be cited, by its own date', async ({ app, page }) => {
  await app.open(ADDRESS);
  await app.button('Cite').click();
  await page.getByRole('combobox', { name: 'What to cite' }).selectOption({ index: 1 });
  await expect(citation(page)).toHaveValue(/” The Southern Islander, April 2, 2021\. http/);
});

for (const [format, extension] of [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'json'],
] as const) {
  test(`${format} is downloaded as a file that programs read`, async ({ app, page }) => {
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await app.radio(format).check();
    const { name, content } = await app.download();
    expect(name).toBe(`${TALKS.id}.${extension}`);
    await expect(dialog(page).getByText(`${name} was saved.`)).toBeVisible();
    const [read] = new Cite(content.toString('utf8')).data;
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
  test(`axe finds no violation in the dialog, ${viewport.width} wide`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await app.radio('CSL-JSON').check();
    await expectAccessible(page, 'dialog');
    expect(
      await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
  });
}

test('citations are requested when the dialog opens, and once', async ({ app, page }) => {
  const requested = requestedPaths(page);
  const ofCitations = () => requested.filter((path) => path.includes('/data/citations/'));
  await app.open(ADDRESS);
  expect(ofCitations()).toEqual([]);
  for (const _time of [1, 2]) {
    await app.button('Cite').click();
    await expect(citation(page)).toBeVisible();
    await app.button('Close').click();
  }
  expect(ofCitations()).toHaveLength(1);
});

test.describe('when citations do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the dialog says so, and trying again works', async ({ app, page }) => {
    await page.route(CITATIONS, serverError);
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await expect(dialog(page).getByRole('alert')).toContainText(
      'The citations could not be loaded.',
    );
    await page.unroute(CITATIONS);
    await app.button('Try again').click();
    await expect(citation(page)).toBeVisible();
  });

  test('a site without citations says so', async ({ app, page }) => {
    await page.route(CITATIONS, notFound);
    await app.open(ADDRESS);
    await app.button('Cite').click();
    await expect(dialog(page)).toContainText('No citations are available.');
  });
});

test('a page in print or without scripts has no button to cite', async ({
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
