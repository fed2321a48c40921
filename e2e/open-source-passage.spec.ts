import { withTextFragment } from '../src/passages/text-fragment.ts';
import { ANTARCTICA, exportedEvent, TALKS, TALKS_DOCUMENT } from './fixtures/antarctica.ts';
import { expectDocument, expectQuotations, visitedDocuments } from './fixtures/evidence.ts';
import { expect, test } from './fixtures/journey.ts';

test('each quotation is in its document, letter for letter, at the exported position', async ({
  app,
}) => {
  await expectQuotations(app, ANTARCTICA);
});

test('an event says why it has its date', async ({ app }) => {
  const { id, date } = exportedEvent('territories-anniversary-meeting');
  await app.open(`/event/${id}/`);
  await expect(app.details).toContainText('Between 19 February 2022 and 18 February 2023');
  await expect(app.details).toContainText('The text says “As we approach the 31st anniversary');
  await expect(app.details).toContainText(date.basis.replace(/^"[^"]*": /, ''));
});

test('a passage leads to its place in the document, and its mark back to the event', async ({
  app,
  page,
}) => {
  const { id, title, citations } = TALKS;
  await app.open('/');
  await app.row(title).click();
  await app.passageLinks.last().click();

  await expect(page).toHaveURL(new RegExp(`/source/${TALKS_DOCUMENT}/#p\\d+-\\d+$`));
  await expect(app.document.getByRole('heading', { level: 1 })).toBeVisible();
  const passage = app.document.locator('mark').filter({ hasText: citations.at(-1)?.exact ?? '' });
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();

  await page.goBack();
  await expect(app.title(title)).toBeVisible();
  await page.goForward();
  await expect(passage).toBeInViewport();
  await passage.getByRole('link').click();
  await expect(page).toHaveURL(`/event/${id}/`);
  await expect(app.title(title)).toBeVisible();
});

for (const document of visitedDocuments(ANTARCTICA)) {
  test(`${document.id} shows its paragraphs and gaps, and where each passage leads`, async ({
    app,
  }) => {
    await expectDocument(app, ANTARCTICA, document);
  });
}

test('a link to a publisher leads to the passage, across paragraphs too, and not to a similar one', async ({
  page,
}) => {
  const filler = '<p>And so on, (as “ever”), 100% of the time.</p>'.repeat(80);
  const paragraphs = [
    'The two sides - Moscow & Ashgabat - agreed to meet, and “talks” followed in the year after next.',
    "The two sides - Moscow & Ashgabat - agreed to part, and 'silence' (of 100%) followed; Мургаб ran dry.",
    'Then spring came.',
  ];
  const [, second = ''] = paragraphs;
  const context = `${paragraphs[0]} ${second}`;
  const similar = paragraphs[0]?.replace('&', '&amp;').replace('and', `and ${'<br>'.repeat(100)}`);
  await page.route('**/publisher', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>News</title>${filler}<p>${similar} <b>${second}</b></p>${filler}<p><i>${paragraphs[2]}</i></p>`,
    }),
  );
  const publisher = new URL('/publisher', test.info().project.use.baseURL).href;
  for (const [quotation, element] of [
    [{ exact: second, context, contextStart: 0, start: context.indexOf(second) }, 'b'],
    [{ exact: `${second}\n\n${paragraphs[2]}`, prefix: 'after next. ' }, 'b'],
    [{ exact: 'Then spring came.', prefix: '100% of the time.\n\n' }, 'i'],
    [{ exact: 'Мургаб ran dry.', prefix: '(of 100%) followed;' }, 'b'],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(withTextFragment(publisher, quotation));
    await expect(page.locator(element), quotation.exact).toBeInViewport();
  }
});
