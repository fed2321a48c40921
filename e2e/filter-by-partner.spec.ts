import { en } from '../src/words/en.ts';
import { expect, test } from './fixtures/journey.ts';
import { datedIds, exported, idsWhere, manifest } from './fixtures/published-data.ts';

const OF_KAZAKHSTAN = idsWhere((event) => event.partners.includes('KZ'));

test('checking a partner leaves its events alone in the list, the timeline and the address', async ({
  app,
  page,
}) => {
  await app.open('/');
  await expect(app.rows).toHaveCount(exported.length);

  await app.partner('Kazakhstan').check();
  await expect(page).toHaveURL('/?partner=KZ');
  await expect.poll(() => app.listedIds()).toEqual(OF_KAZAKHSTAN);
  const drawn = OF_KAZAKHSTAN.filter((id) => datedIds.includes(id)).sort();
  await expect.poll(() => app.drawnIds()).toEqual(drawn);
  expect((await app.laneIds())[0]).toBe('KZ');
});

test('several partners let pass the events of any, types narrow them, and Clear filters brings all back', async ({
  app,
  page,
}) => {
  await app.open('/');
  await app.partner('Russia').check();
  await app.partner('Iran').check();
  await expect(page).toHaveURL('/?partner=RU,IR');
  const ofEither = idsWhere(({ partners }) => partners.includes('RU') || partners.includes('IR'));
  await expect.poll(() => app.listedIds()).toEqual(ofEither);

  await app.type('Talks and visits').check();
  await expect(page).toHaveURL('/?partner=RU,IR&type=CONSULT');
  const talks = idsWhere((event) => ofEither.includes(event.id) && event.type === 'CONSULT');
  await expect.poll(() => app.listedIds()).toEqual(talks);

  await app.button('Clear filters').click();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(exported.length);
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('each partner and type bears the number of its events in the export', async ({ app }) => {
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
  await app.partner('Kazakhstan').check();
  await app.partner('United States').check();
  await app.type('Criticism').check();
  await expect(page).toHaveURL('/?partner=KZ,US&type=ACCUSE');

  await page.goBack();
  await expect(page).toHaveURL('/?partner=KZ,US');
  await expect(app.type('Criticism')).not.toBeChecked();
  await page.goBack();
  await expect(app.partner('United States')).not.toBeChecked();
  await expect.poll(() => app.listedIds()).toEqual(OF_KAZAKHSTAN);
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(app.rows).toHaveCount(exported.length);

  await page.goForward();
  await expect(app.partner('Kazakhstan')).toBeChecked();
  await expect.poll(() => app.listedIds()).toEqual(OF_KAZAKHSTAN);
});

test('an open event that a filter leaves out stays open and says that it is outside', async ({
  app,
  page,
}) => {
  await app.open('/event/moscow-talks-2021/');
  const title = app.title('Meredov and Serdar Berdimuhamedov hold talks in Moscow');
  await expect(title).toBeVisible();

  await app.partner('Kazakhstan').check();
  await expect(page).toHaveURL('/event/moscow-talks-2021/?partner=KZ');
  await expect(title).toBeVisible();
  await expect(app.details).toContainText('This event does not match the filters.');
  await expect(app.drawn('moscow-talks-2021')).toHaveCount(0);

  await app.button('Remove the filters').click();
  await expect(app.details).not.toContainText('does not pass');
  await expect(app.drawn('moscow-talks-2021')).toBeVisible();
});
