import { en } from '../src/words/en.ts';
import {
  BOUVET,
  datedIds,
  exported,
  HEARD,
  idsWhere,
  manifest,
  TALKS,
  WITH_BOUVET,
} from './fixtures/antarctica.ts';
import { expect, test } from './fixtures/journey.ts';

test('checking a partner leaves only its events in the list and the timeline, and enters the address', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect(app.rows).toHaveCount(exported.length);

  await app.partner(BOUVET.name).check();
  await expect(page).toHaveURL('/?partner=BV');
  await expect.poll(() => app.listedIds()).toEqual(WITH_BOUVET);
  const drawn = WITH_BOUVET.filter((id) => datedIds.includes(id)).sort();
  await expect.poll(() => app.drawnIds()).toEqual(drawn);
  expect((await app.laneIds())[0]).toBe('BV');
});

test('several partners pass the events of any, types narrow them, and Clear filters restores all', async ({
  app,
  page,
}) => {
  await app.open('/');
  await app.partner(HEARD.name).check();
  await app.partner('Svalbard and Jan Mayen').check();
  await expect(page).toHaveURL('/?partner=HM,SJ');
  const ofEither = idsWhere(({ partners }) => partners.includes('HM') || partners.includes('SJ'));
  await expect.poll(() => app.listedIds()).toEqual(ofEither);

  await app.type('Talks and visits').check();
  await expect(page).toHaveURL('/?partner=HM,SJ&type=CONSULT');
  const talks = idsWhere((event) => ofEither.includes(event.id) && event.type === 'CONSULT');
  await expect.poll(() => app.listedIds()).toEqual(talks);

  await app.button('Clear filters').click();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(exported.length);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('each partner and type shows the number of its events in the export', async ({ app }) => {
  await app.open('/');
  await expect(app.partners.getByRole('checkbox')).toHaveCount(manifest.partners.length);
  for (const { id, name } of manifest.partners) {
    const count = idsWhere((event) => event.partners.includes(id)).length;
    const box = app.partners.getByRole('checkbox', { name: `${name} ${count}`, exact: true });
    await expect(box).toBeVisible();
  }
  for (const { id } of manifest.types) {
    const count = idsWhere((event) => event.type === id).length;
    const name = `${en.types[id]} ${count}`;
    await expect(app.types.getByRole('checkbox', { name, exact: true })).toBeVisible();
  }
});

test('back and forward undo and redo one filter at a time', async ({ app, page }) => {
  await app.open('/');
  await app.partner(BOUVET.name).check();
  await app.partner('French Southern Territories').check();
  await app.type('Criticism').check();
  await expect(page).toHaveURL('/?partner=BV,TF&type=ACCUSE');

  await page.goBack();
  await expect(page).toHaveURL('/?partner=BV,TF');
  await expect(app.type('Criticism')).not.toBeChecked();
  await page.goBack();
  await expect(app.partner('French Southern Territories')).not.toBeChecked();
  await expect.poll(() => app.listedIds()).toEqual(WITH_BOUVET);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(exported.length);

  await page.goForward();
  await expect(app.partner(BOUVET.name)).toBeChecked();
  await expect.poll(() => app.listedIds()).toEqual(WITH_BOUVET);
});

test('an open event that a filter excludes stays open and says so', async ({ app, page }) => {
  await app.open(`/event/${TALKS.id}/`);
  const title = app.title(TALKS.title);
  await expect(title).toBeVisible();

  await app.partner(BOUVET.name).check();
  await expect(page).toHaveURL(`/event/${TALKS.id}/?partner=BV`);
  await expect(title).toBeVisible();
  await expect(app.details).toContainText('This event does not match the filters.');
  await expect(app.drawn(TALKS.id)).toHaveCount(0);

  await app.button('Remove the filters').click();
  await expect(app.details).not.toContainText('does not match');
  await expect(app.drawn(TALKS.id)).toBeVisible();
});
