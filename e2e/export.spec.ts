import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { ExportedEvent } from '../src/contract/files.ts';
import { datedIds, exported, exportedEvent, TALKS, WITH_BOUVET } from './fixtures/antarctica.ts';
import { expectAccessible } from './fixtures/axe.ts';
import { compileFixture } from './fixtures/fixture-corpus.ts';
import { expect, test } from './fixtures/journey.ts';
import { FAILED_REQUEST, notFound } from './fixtures/requests.ts';
import type { TimelinePage } from './fixtures/timeline-page.ts';
import { showInTimelineJs } from './fixtures/timelinejs.ts';

const READERS: [format: string, file: string, ids: (text: string) => string[]][] = [
  ['CSV', 'antarctica-events.csv', csvIds],
  ['JSON', 'antarctica-events.json', jsonIds],
  ['iCalendar', 'antarctica-events.ics', calendarIds],
  ['Web Annotations', 'antarctica-events.jsonld', annotatedIds],
  ['TimelineJS', 'antarctica-events.timelinejs.json', slideIds],
];

for (const [format, file, ids] of READERS) {
  test(`what a filter shows is downloaded as ${format}`, async ({ app }) => {
    await app.open('/?partner=BV');
    const { name, content } = await app.export(format);
    expect(name).toBe(file);
    const written = ids(content.toString('utf8'));
    const status = app.dialog.getByRole('status');
    await expect(status).toContainText(`${file} was saved`);
    const said = Number(/with (\d+) events?\./.exec((await status.textContent()) ?? '')?.[1]);
    expect(written).toHaveLength(said);
    expect(WITH_BOUVET).toEqual(expect.arrayContaining(written));
    const leftOut = Number(/Left out: (\d+)/.exec((await status.textContent()) ?? '')?.[1] ?? 0);
    expect(said + leftOut).toBe(WITH_BOUVET.length);
  });
}

/** Another site, which uses TimelineJS. */
const ELSEWHERE = 'http://timelinejs.test/';

test('TimelineJS shows every dated event of the view, and the dates in our words', async ({
  app,
  newReader,
}) => {
  await app.open('/');
  const text = await timelineJsFile(app);
  const slides = await showInTimelineJs(await newReader({ baseURL: ELSEWHERE }), text);
  const { events }: { events: { display_date: string }[] } = JSON.parse(text);
  expect(slides).toHaveLength(datedIds.length);
  const titles = datedIds.map((id) => exportedEvent(id).title);
  expect(slides.map(({ headline }) => headline).sort()).toEqual(titles.sort());
  const dates = events.map(({ display_date }) => display_date);
  expect(slides.map(({ date }) => date).sort()).toEqual(dates.sort());
  expect(dates).toContain('between 19 February 2022 and 18 February 2023');
});

test('TimelineJS shows markup of the corpus as text', async ({ app, context, newReader }) => {
  const hostile = await compileFixture('hostile');
  await hostile.serveTo(context);
  await app.open('/');
  const text = await timelineJsFile(app);
  const { events }: { events: { unique_id: string }[] } = JSON.parse(text);
  const slides = await showInTimelineJs(await newReader({ baseURL: ELSEWHERE }), text);
  expect(slides).toHaveLength(events.length);
  expect(slides.map(({ headline }) => headline)).toContainEqual(expect.stringContaining('<img'));
  await hostile.remove();
});

test('the whole corpus is downloaded whatever is shown, all by keyboard', async ({ app, page }) => {
  await app.open('/?partner=BV&from=2021&to=2022');
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
  const { name, content } = await app.downloadBy(() => page.keyboard.press('Enter'));
  expect(name).toBe('antarctica-all-events.json');
  expect(JSON.parse(content.toString('utf8'))).toEqual(exported);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(app.button('Export')).toBeFocused();
});

test('Escape closes the dialog and leaves the open event', async ({ app, page }) => {
  await app.open(`/event/${TALKS.id}/?view=list`);
  await app.button('Export').click();
  await expect(app.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.dialog).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`/event/${TALKS.id}/`));
  await expect(app.details).toBeVisible();
});

test('the events in view are exported as in the whole-corpus export', async ({ app }) => {
  await app.open('/');
  expect(JSON.parse((await app.export('JSON')).content.toString('utf8'))).toEqual(exported);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 320, height: 480 },
]) {
  test(`axe finds no violation in the dialog, ${viewport.width} wide`, async ({ app, page }) => {
    await page.setViewportSize(viewport);
    await app.open('/');
    await app.button('Export').click();
    await app.download();
    await expectAccessible(page, 'dialog');
    expect(
      await app.dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBe(0);
    await app.button('Close').click();
    await expect(app.dialog).toHaveCount(0);
  });
}

test.describe('when the details do not arrive', () => {
  test.use({ provoked: FAILED_REQUEST });

  test('the dialog says so, and trying again works', async ({ app, page }) => {
    await page.route('**/data/details/**', notFound);
    await app.open('/?partner=BV');
    await app.button('Export').click();
    await app.button('Download').click();
    const alert = app.dialog.getByRole('alert');
    await expect(alert).toContainText('The file could not be created.');

    await page.unroute('**/data/details/**');
    const { content } = await app.download('Try again');
    expect(csvIds(content.toString('utf8'))).toEqual(WITH_BOUVET);
    await expect(alert).toHaveCount(0);
  });
});

async function timelineJsFile(app: TimelinePage): Promise<string> {
  return (await app.export('TimelineJS')).content.toString('utf8');
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

/** Each event once, though it has an annotation for each quotation. */
function annotatedIds(text: string): string[] {
  const { first }: { first: { items: { body: { id?: string }[] }[] } } = JSON.parse(text);
  const bodies = first.items.flatMap(({ body }) => body[0]?.id ?? []);
  return [...new Set(bodies.map((address) => address.split('/').at(-2) ?? ''))];
}

function slideIds(text: string): string[] {
  const { events }: { events: { unique_id: string }[] } = JSON.parse(text);
  return events.map(({ unique_id }) => unique_id);
}
