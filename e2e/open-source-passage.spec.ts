import type { Locator } from '@playwright/test';
import type { SourceDocument } from '../src/contract/files.ts';
import { withTextFragment } from '../src/passages/text-fragment.ts';
import { readCorpusDocument } from './fixtures/corpus-document.ts';
import { expect, test } from './fixtures/journey.ts';
import { exported, exportedEvent, manifest, publishedSource } from './fixtures/published-data.ts';

test('each quotation of each event stands in its document, word for word, where the export says', async ({
  app,
}) => {
  await app.open('/?view=list');
  await app.rows.first().click();
  for (const [index, event] of exported.entries()) {
    if (index > 0) await app.button('Next event').click();
    await expect(app.title(event.title)).toBeVisible();
    await expect(app.details).toContainText(event.summary);

    const quotations = app.details.getByRole('blockquote');
    await expect(quotations).toHaveCount(event.citations.length);
    for (const [at, { source, exact, start, end }] of event.citations.entries()) {
      expect(await markedText(quotations.nth(at)), event.id).toBe(exact);
      expect(readCorpusDocument(source).slice(start, end), `${event.id} in ${source}`).toBe(exact);
    }
  }
  await expect(app.button('Next event')).toBeDisabled();
});

test('an event says why it bears its date', async ({ app }) => {
  await app.open('/event/blinken-meredov-meeting/');
  await expect(app.details).toContainText('Between 19 February 2022 and 18 February 2023');
  await expect(app.details).toContainText('The text says “As we approach the 31st anniversary');
  const { basis } = exportedEvent('blinken-meredov-meeting').date;
  const working = basis.replace(/^"[^"]*": /, '');
  await expect(app.details).toContainText(working);
});

test('a passage leads to its place in the document, and its mark back to the event', async ({
  app,
  page,
}) => {
  const { title, citations } = exportedEvent('moscow-talks-2021');
  const last = citations.length - 1;
  await app.open('/');
  await app.row(title).click();
  await app.details.getByRole('link', { name: 'Read in the document' }).nth(last).click();

  await expect(page).toHaveURL(/\/source\/oilgas-2021-04-02-moscow-talks\/#p\d+-\d+$/);
  const document = page.getByRole('article', { name: 'Document' });
  await expect(document.getByRole('heading', { level: 1 })).toBeVisible();
  const passage = document.locator('mark').filter({ hasText: citations[last]?.exact ?? '' });
  await expect(passage).toBeInViewport();
  await expect(passage).toBeFocused();

  await page.goBack();
  await expect(app.title(title)).toBeVisible();
  await page.goForward();
  await expect(passage).toBeInViewport();
  await passage.getByRole('link').click();
  await expect(page).toHaveURL('/event/moscow-talks-2021/');
  await expect(app.title(title)).toBeVisible();
});

for (const { id, paragraphs: total } of manifest.sources) {
  test(`${id} shows the paragraphs that events rest on, the gaps between, and where each passage leads`, async ({
    app,
    page,
    request,
  }) => {
    const { blocks }: SourceDocument = await (await request.get(`/data/sources/${id}.json`)).json();
    const published = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    await app.open(`/source/${id}/`);
    const document = page.getByRole('article', { name: 'Document' });

    const cited = exported.flatMap((event) =>
      event.citations.filter(({ source }) => source === id).map((one) => ({ ...one, event })),
    );
    const shown = readCorpusDocument(id)
      .paragraphs.filter(({ start, end }) =>
        cited.some((one) => one.start < end && start < one.end),
      )
      .map((paragraph) => paragraph.text);
    expect(published).toEqual(shown);
    const paragraphs = document.getByRole('paragraph');
    for (const text of shown) {
      await expect(paragraphs.filter({ hasText: text })).toHaveCount(1);
    }

    const gaps = await document.getByText(/^\d+ paragraphs? left out$/).allTextContents();
    const leftOut = gaps.map((gap) => Number.parseInt(gap, 10)).reduce((a, b) => a + b, 0);
    expect(shown.length + leftOut).toBe(total);

    for (const { event } of cited) {
      const link = document.getByRole('listitem').getByRole('link', { name: event.title });
      await expect(link.first()).toHaveAttribute('href', `/event/${event.id}/`);
    }
    for (const { start, end } of publishedSource(id).passages) {
      const exact = readCorpusDocument(id).slice(start, end);
      expect(await markedText(document)).toContain(exact);
    }
  });
}

test('the way to a publisher leads to the passage, over paragraphs too and not to its like', async ({
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
  const like = paragraphs[0]?.replace('&', '&amp;').replace('and', `and ${'<br>'.repeat(100)}`);
  await page.route('**/publisher', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>News</title>${filler}<p>${like} <b>${second}</b></p>${filler}<p><i>${paragraphs[2]}</i></p>`,
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

/** The marked text inside an element, the paragraphs of it parted by a blank line. */
async function markedText(place: Locator): Promise<string> {
  const paragraphs = await place
    .getByRole('paragraph')
    .evaluateAll((elements) =>
      elements.map((element) =>
        [...element.querySelectorAll('mark')].map((mark) => mark.textContent).join(''),
      ),
    );
  return paragraphs.filter((marked) => marked !== '').join('\n\n');
}
