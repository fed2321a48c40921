import { HEARD, TALKS, WITH_HEARD } from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';
import { TimelinePage } from './fixtures/timeline-page.ts';
import { serveFixtureSite } from './serve-fixture-site.ts';

test('a site built for a sub-path works there: deep link, filter, search, flags, document', async ({
  newReader,
}) => {
  // Builds a site first.
  test.slow();
  const site = await serveFixtureSite({ basePath: '/x/' });
  try {
    const page = await newReader({ baseURL: site.url });
    const refused: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) refused.push(response.url());
    });
    const app = new TimelinePage(page);
    await app.open(`event/${TALKS.id}/`);
    await expect(app.title(TALKS.title)).toBeVisible();

    await app.partner(HEARD.name).check();
    await expect(page).toHaveURL(`${site.url}event/${TALKS.id}/?partner=HM`);
    await app.button('Events').click();
    await expect(page).toHaveURL(`${site.url}?partner=HM`);
    await expect.poll(() => app.listedIds()).toEqual(WITH_HEARD);
    const flags = app.partners.locator('img');
    await expect
      .poll(() =>
        flags.evaluateAll((images) =>
          images.every((image) => (image as HTMLImageElement).naturalWidth > 0),
        ),
      )
      .toBe(true);

    await app.search.fill('atlas');
    await expect(page.getByText(/ for “atlas”$/)).toBeVisible();
    await app.search.fill('');
    await expect(page).toHaveURL(`${site.url}?partner=HM`);

    await app.row(TALKS.title).click();
    await app.passageLinks.first().click();
    await expect(page).toHaveURL(new RegExp(`^${site.url}source/`));
    await app.link('Back to the timeline').click();
    await expect(page).toHaveURL(`${site.url}?partner=HM`);
    expect(refused).toEqual([]);
  } finally {
    await site.close();
  }
});
