import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated } from '../../chronology/compare.ts';
import { dayOfMs, parseIsoDay, stringifyIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { anyRange, anySpan, nearDay } from '../../chronology/testing/arbitrary-dates.ts';
import { eventsFromText, idsOf } from '../../chronology/testing/events-from-text.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { eventOfItem, itemId, itemsOf, type LaneItem, lanesOf } from './timeline-items.ts';

const EVENTS = eventsFromText(`
talks      | 2021-04-01            | RU OSCE
visit      | 2021-10               | KZ
congress   | 2021-06-01/2021-06-03 | OSCE KZ RU
route      | 2022/..               | IR
ratified   | [..2020]              | US
`);

/** By falling count, as the manifest orders them. */
const PARTNERS = ['US', 'KZ', 'RU', 'OSCE', 'IR', 'AF'].map(
  (id): Partner => ({ id, name: id, kind: 'country', count: 1 }),
);

function range(from: string, to: string): DayRange {
  return { from: parseIsoDay(from), to: parseIsoDay(to) };
}

/** `talks in RU: 2021-04-01`, with the last day that an item covers; what is marked behind it. */
function describeItem({ event, lane, start, end, selected, cursor }: LaneItem): string {
  const days = [start, ...(end === undefined ? [] : [end - 1])].map((ms) =>
    stringifyIsoDay(dayOfMs(ms)),
  );
  const marks = [...(selected ? [' (open)'] : []), ...(cursor ? [' (cursor)'] : [])];
  return `${event.id} in ${lane}: ${days.join('..')}${marks.join('')}`;
}

function lanes(events: readonly EventSummary[], chosen: string[] = []): string {
  return lanesOf(events, PARTNERS, chosen)
    .map(({ id, order }) => `${order} ${id}`)
    .join(', ');
}

describe('lanesOf', () => {
  it('gives a lane to each partner of a dated event, in the order of the manifest', () => {
    expect(lanes(EVENTS)).toBe('0 KZ, 1 RU, 2 OSCE, 3 IR');
  });

  it('puts the partners of the filter first, those two in the order of the manifest too', () => {
    expect(lanes(EVENTS, ['IR', 'RU'])).toBe('0 RU, 1 IR, 2 KZ, 3 OSCE');
  });

  it('has no lane that would be empty, chosen or not', () => {
    expect(lanes(EVENTS, ['AF', 'US'])).toBe('0 KZ, 1 RU, 2 OSCE, 3 IR');
    expect(lanes([], ['KZ'])).toBe('');
  });
});

describe('itemsOf', () => {
  const year = range('2021-01-01', '2021-12-31');

  it('puts an event into the lane of each partner, and leaves the undated out', () => {
    expect(itemsOf(EVENTS, year, null, null).map(describeItem)).toEqual([
      'talks in RU: 2021-04-01',
      'talks in OSCE: 2021-04-01',
      'visit in KZ: 2021-10-01..2021-10-31',
      'congress in OSCE: 2021-06-01..2021-06-03',
      'congress in KZ: 2021-06-01..2021-06-03',
      'congress in RU: 2021-06-01..2021-06-03',
      'route in IR: 2022-01-01..2022-12-30',
    ]);
  });

  it('holds what lies up to a window’s width before and after, so that a drag finds it there', () => {
    const events = eventsFromText(`
long-before | 2021-02-18 | KZ
before      | 2021-02-19 | KZ
after       | 2021-04-08 | KZ
long-after  | 2021-04-09 | KZ
`);
    const window = range('2021-03-10', '2021-03-20');
    expect(idsOf(itemsOf(events, window, null, null).map(({ event }) => event))).toBe('');
    const wider = range('2021-03-07', '2021-03-23');
    expect(idsOf(itemsOf(events, wider, null, null).map(({ event }) => event))).toBe(
      'before, after',
    );
  });

  it('draws a stretch that is not over to the edge of what is drawn', () => {
    const [route] = itemsOf(EVENTS, range('2023-01-01', '2023-01-31'), null, null);
    expect(route && describeItem(route)).toBe('route in IR: 2022-01-01..2023-03-02');
  });

  it('marks the open event and the cursor in each of their lanes', () => {
    const items = itemsOf(EVENTS.slice(0, 2), year, 'talks', 'visit');
    expect(items.map(describeItem)).toEqual([
      'talks in RU: 2021-04-01 (open)',
      'talks in OSCE: 2021-04-01 (open)',
      'visit in KZ: 2021-10-01..2021-10-31 (cursor)',
    ]);
  });

  it('has an id for each item that leads back to its event', () => {
    const items = itemsOf(EVENTS, year, null, null);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, event } of items) expect(eventOfItem(id)).toBe(event.id);
    expect(eventOfItem(itemId('moscow-talks-2021', 'EU-27'))).toBe('moscow-talks-2021');
  });

  it('has just the dated events that the window touches, and each no shorter than a day', () => {
    const [like] = EVENTS;
    const events = fc
      .array(anySpan(nearDay))
      .map((spans) => spans.flatMap((date, i) => (like ? [{ ...like, id: `e${i}`, date }] : [])));
    fc.assert(
      fc.property(events, anyRange(nearDay), (all, window) => {
        const items = itemsOf(all, window, null, null);
        const drawn = new Set(items.map(({ event }) => event.id));
        for (const event of all) {
          if (isUndated(event.date)) expect(drawn).not.toContain(event.id);
          else if (touches(event.date, window)) expect(drawn).toContain(event.id);
        }
        for (const { start, end, event } of items) {
          expect(end === undefined).toBe(event.date.kind === 'instant');
          if (end !== undefined) expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
