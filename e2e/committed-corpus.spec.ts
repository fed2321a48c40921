import { corpusFolders } from '../src/site/build-settings.ts';
import {
  type Corpus,
  expectDocument,
  expectQuotations,
  visitedDocuments,
} from './fixtures/evidence.ts';
import { expect, test } from './fixtures/journey.ts';
import { readSiteData } from './fixtures/site-data.ts';

// Visits `dist`, and takes all names from its data, so that any corpus passes.

const { corpusDir, dataDir } = corpusFolders();
const COMMITTED: Corpus = { corpusDir, data: readSiteData(dataDir) };
const { exported, manifest } = COMMITTED.data;
/** The first, the middle and the last event. */
const SAMPLE = [0, exported.length >> 1, exported.length - 1].flatMap((at) => exported[at] ?? []);

test('each quotation is in its document, letter for letter, at the exported position', async ({
  app,
}) => {
  test.slow();
  await expectQuotations(app, COMMITTED);
});

for (const document of visitedDocuments(COMMITTED)) {
  test(`${document.id} shows its paragraphs and gaps, and where each passage leads`, async ({
    app,
  }) => {
    await expectDocument(app, COMMITTED, document);
  });
}

test('the timeline and the list show every event, and each partner its count', async ({ app }) => {
  await app.open('/');
  await expect(app.countShown).toContainText(`${manifest.eventCount} event`);
  await expect(app.anyDrawn).toBeVisible();
  for (const { id } of manifest.partners.slice(0, 10)) {
    const count = exported.filter(({ partners }) => partners.includes(id)).length;
    const boxes = app.partners.getByRole('checkbox', { name: new RegExp(` ${count}$`) });
    await expect(boxes.first()).toBeVisible();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page lists prominent events, in order, each with a link', async ({ page }) => {
    await page.goto('/');
    const links = page.locator('main a[href^="/event/"]');
    const listed = await links.evaluateAll((elements) =>
      elements.map((one) => ({ href: one.getAttribute('href'), title: one.textContent })),
    );
    expect(listed).not.toEqual([]);
    const hrefs = listed.map(({ href }) => href);
    const inOrder = exported
      .map(({ id, title }) => ({ href: `/event/${id}/`, title }))
      .filter(({ href }) => hrefs.includes(href));
    expect(listed).toEqual(inOrder);
  });

  for (const { id, title, citations } of SAMPLE) {
    test(`the page of ${id} has its title and quotations`, async ({ page }) => {
      await page.goto(`/event/${id}/`);
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
      for (const [at, { exact }] of citations.entries()) {
        const quotation = page.getByRole('blockquote').nth(at).locator('mark');
        expect((await quotation.allTextContents()).join('\n\n')).toBe(exact);
      }
    });
  }
});
