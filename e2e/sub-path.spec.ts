import { expect, test } from './fixtures/journey.ts';
import { exportedEvent, idsWhere } from './fixtures/published-data.ts';
import { TimelinePage } from './fixtures/timeline-page.ts';
import { serveBuild } from './serve-build.ts';

test('a site built for a sub-path works there: deep link, filter, search, flags, document', async ({
  newReader,
}) => {
  // It builds a site first.
  test.slow();
  const site = await serveBuild({ basePath: '/x/' });
  try {
    const page = await newReader({ baseURL: site.url });
    const refused: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) refused.push(response.url());
    });
    const app = new TimelinePage(page);
    const talks = exportedEvent('moscow-talks-2021');
    await app.open(`event/${talks.id}/`);
    await expect(app.title(talks.title)).toBeVisible();

    await app.partner('Russia').check();
    await expect(page).toHaveURL(`${site.url}event/${talks.id}/?partner=RU`);
    await app.button('Events').click();
    await expect(page).toHaveURL(`${site.url}?partner=RU`);
    const ofRussia = idsWhere((event) => event.partners.includes('RU'));
    await expect.poll(() => app.listedIds()).toEqual(ofRussia);
    const flags = app.partners.locator('img');
    await expect
      .poll(() =>
        flags.evaluateAll((images) =>
          images.every((image) => (image as HTMLImageElement).naturalWidth > 0),
        ),
      )
      .toBe(true);

    await app.search.fill('moscow');
    await expect(page.getByText(/ for “moscow”$/)).toBeVisible();
    await app.search.fill('');
    await expect(page).toHaveURL(`${site.url}?partner=RU`);

    await app.row(talks.title).click();
    await app.details.getByRole('link', { name: 'Read in the document' }).first().click();
    await expect(page).toHaveURL(new RegExp(`^${site.url}source/`));
    await page.getByRole('link', { name: 'Back to the timeline' }).click();
    await expect(page).toHaveURL(`${site.url}?partner=RU`);
    expect(refused).toEqual([]);
  } finally {
    await site.close();
  }
});
