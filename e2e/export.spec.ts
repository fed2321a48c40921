import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { ExportedEvent } from '../src/contract/files.ts';
import { compileFixture } from './fixtures/fixture-corpus.ts';
import { expect, FAILED_REQUEST, test } from './fixtures/journey.ts';
import { datedIds, exported, exportedEvent, idsWhere } from './fixtures/published-data.ts';
import { showInTimelineJs } from './fixtures/timelinejs.ts';

const WITH_KAZAKHSTAN = idsWhere(({ partners }) => partners.includes('KZ'));

const READERS: [format: string, file: string, ids: (text: string) => string[]][] = [
  ['CSV', 'turkmenistan-events.csv', csvIds],
  ['JSON', 'turkmenistan-events.json', jsonIds],
  ['iCalendar', 'turkmenistan-events.ics', calendarIds],
  ['Web Annotations', 'turkmenistan-events.jsonld', annotatedIds],
  ['TimelineJS', 'turkmenistan-events.timelinejs.json', slideIds],
];

for (const [format, file, ids] of READERS) {
  test(`what a filter shows is downloaded as ${format}`, async ({ app, page }) => {
    await app.open('/?partner=KZ');
    await app.button('Export').click();
    await page.getByRole('radio', { name: format, exact: true }).check();
    const download = await downloaded(page);
    expect(download.name).toBe(file);
    const status = page.getByRole('dialog').getByRole('status');
    await expect(status).toContainText(`${file} was saved`);
    const said = Number(/with (\d+) events?\./.exec((await status.textContent()) ?? '')?.[1]);
    expect(ids(download.text)).toHaveLength(said);
    expect(WITH_KAZAKHSTAN).toEqual(expect.arrayContaining(ids(download.text)));
    const leftOut = Number(/Left out: (\d+)/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
    expect(said + leftOut).toBe(WITH_KAZAKHSTAN.length);
  });
}

/** Another site, where someone has TimelineJS. */
const ELSEWHERE = 'http://timelinejs.test/';

test('TimelineJS shows every dated event of the view, and the dates in our words', async ({
  app,
  page,
  newReader,
}) => {
  await app.open('/');
  const text = await downloadedTimeline(page);
  const slides = await showInTimelineJs(await newReader({ baseURL: ELSEWHERE }), text);
  const { events }: { events: { display_date: string }[] } = JSON.parse(text);
  expect(slides).toHaveLength(datedIds.length);
  const titles = datedIds.map((id) => exportedEvent(id).title);
  expect(slides.map(({ headline }) => headline).sort()).toEqual(titles.sort());
  const dates = events.map(({ display_date }) => display_date);
  expect(slides.map(({ date }) => date).sort()).toEqual(dates.sort());
  expect(dates).toContain('between 19 February 2022 and 18 February 2023');
});

test('TimelineJS shows markup of the corpus as text', async ({ app, page, context, newReader }) => {
  const hostile = await compileFixture('hostile');
  await hostile.serveTo(context);
  await app.open('/');
  const text = await downloadedTimeline(page);
  const { events }: { events: { unique_id: string }[] } = JSON.parse(text);
  const slides = await showInTimelineJs(await newReader({ baseURL: ELSEWHERE }), text);
  expect(slides).toHaveLength(events.length);
  expect(slides.map(({ headline }) => headline)).toContainEqual(expect.stringContaining('<img'));
  await hostile.remove();
});

test('the whole corpus is downloaded whatever is shown, all by keyboard', async ({ app, page }) => {
  await app.open('/?partner=KZ&from=2021&to=2022');
  await expect(app.rows.first()).toBeVisible();
  await app.button('Export').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export events' });
  await expect(dialog).toBeVisible();
  const inView = dialog.getByRole('radio', { name: /^Events in view \(/ });
  await expect(inView).toBeFocused();
  await expect(inView).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(
    dialog.getByRole('radio', { name: `Whole corpus (${exported.length} events)` }),
  ).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: 'JSON', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(app.button('Download')).toBeFocused();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('turkmenistan-all-events.json');
  expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(exported);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(app.button('Export')).toBeFocused();
});

test('Escape closes the dialog and leaves the open event', async ({ app, page }) => {
  await app.open('/event/moscow-talks-2021/?view=list');
  await app.button('Export').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/\/event\/moscow-talks-2021\//);
  await expect(app.details).toBeVisible();
});

test('an event of the view is as in the whole', async ({ app, page }) => {
  await app.open('/');
  await app.button('Export').click();
  await page.getByRole('radio', { name: 'JSON', exact: true }).check();
  expect(JSON.parse((await downloaded(page)).text)).toEqual(exported);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 480 },
]) {
  test(`axe finds nothing amiss in the dialog, ${viewport.width} wide`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open('/');
    await app.button('Export').click();
    await downloaded(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations).toEqual([]);
    }
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    );
    await app.button('Close').click();
    await expect(dialog).toHaveCount(0);
  });
}

test.describe('when the details do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the dialog says so, and trying again works', async ({ app, page }) => {
    await page.route('**/data/details/**', (route) => route.fulfill({ status: 404 }));
    await app.open('/?partner=KZ');
    await app.button('Export').click();
    await app.button('Download').click();
    const face = page.getByRole('dialog').getByRole('alert');
    await expect(face).toContainText('The file could not be created.');

    await page.unroute('**/data/details/**');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      app.button('Try again').click(),
    ]);
    expect(csvIds(await readFile(await download.path(), 'utf8'))).toEqual(WITH_KAZAKHSTAN);
    await expect(face).toHaveCount(0);
  });
});

async function downloadedTimeline(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: 'TimelineJS', exact: true }).check();
  return (await downloaded(page)).text;
}

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

function csvIds(text: string): string[] {
  const { data, errors } = Papa.parse<{ id: string }>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map(({ id }) => id);
}

function jsonIds(text: string): string[] {
  const events: ExportedEvent[] = JSON.parse(text);
  return events.map(({ id }) => id);
}

function calendarIds(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return events.map(({ uid }) => uid.replace(/@.*$/, ''));
}

/** Each event once, however many quotations it rests on. */
function annotatedIds(text: string): string[] {
  const { first }: { first: { items: { body: { id?: string }[] }[] } } = JSON.parse(text);
  const bodies = first.items.flatMap(({ body }) => body[0]?.id ?? []);
  return [...new Set(bodies.map((address) => address.split('/').at(-2) ?? ''))];
}

function slideIds(text: string): string[] {
  const { events }: { events: { unique_id: string }[] } = JSON.parse(text);
  return events.map(({ unique_id }) => unique_id);
}
