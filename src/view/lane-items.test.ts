import { describe, expect, it } from 'vitest';
import {
  dayOfMs,
  epochDay,
  FIRST_DAY,
  LAST_DAY,
  parseIsoDay,
  startOfDay,
} from '../chronology/days.ts';
import type { DateSpan } from '../contract/date-span.ts';
import type { EventSummary } from '../contract/event.ts';
import { itemsOf } from './lane-items.ts';

const LANES = [{ id: 'KZ' }, { id: 'RU' }, { id: '' }];

function event(id: string, date: Partial<DateSpan>, partners = ['KZ']): EventSummary {
  const day = '2005-06-01';
  return {
    id,
    title: id,
    date: { edtf: '', earliest: day, latest: day, kind: 'instant', approximate: false, ...date },
    partners,
    type: 'CONSULT',
    modes: [],
    status: 'happened',
    prominence: 50,
  };
}

function items(...events: EventSummary[]) {
  return itemsOf(events, [], LANES, null, null);
}

/** Beginning and end of what is drawn of a date. */
function drawn(date: Partial<DateSpan>) {
  const [item] = items(event('e', { kind: 'interval', ...date }));
  return { start: item?.start, end: item?.end };
}

function midnight(day: string) {
  return startOfDay(parseIsoDay(day));
}

describe('itemsOf', () => {
  it('puts an event in each of its lanes, each with its own id', () => {
    const found = items(event('talks', {}, ['KZ', 'RU']));
    expect(found.map(({ id, lane }) => [id, lane])).toEqual([
      ['talks@KZ', 'KZ'],
      ['talks@RU', 'RU'],
    ]);
  });

  it('puts an event without a partner in the lane of such events', () => {
    expect(items(event('e', {}, []))).toMatchObject([{ lane: '' }]);
  });

  it('leaves out lanes that are not visible', () => {
    expect(items(event('e', {}, ['UZ', 'RU']))).toMatchObject([{ lane: 'RU' }]);
  });

  it('leaves out undated events', () => {
    expect(items(event('e', { kind: 'within', earliest: null, latest: null }))).toEqual([]);
  });

  it('draws a day as a moment', () => {
    const [item] = items(event('e', {}));
    expect(item?.start).toBe(midnight('2005-06-01'));
    expect(item).not.toHaveProperty('end');
  });

  it('draws a stretch to the end of its last day', () => {
    expect(drawn({ latest: '2005-06-03' })).toEqual({
      start: midnight('2005-06-01'),
      end: midnight('2005-06-04'),
    });
  });

  it('draws an open end to the last day', () => {
    expect(drawn({ latest: null }).end).toBe(startOfDay(epochDay(LAST_DAY + 1)));
  });

  it('marks the open event and the cursor', () => {
    const marked = itemsOf([event('a', {}), event('b', {})], [], LANES, 'a', 'b');
    expect(marked).toMatchObject([
      { id: 'a@KZ', selected: true, cursor: false },
      { id: 'b@KZ', selected: false, cursor: true },
    ]);
  });

  it('draws a count within its stretch, apart from its neighbours', () => {
    const years = ['2001', '2002'].map((year) => ({
      lane: 'RU',
      from: parseIsoDay(`${year}-01-01`),
      to: parseIsoDay(`${year}-12-31`),
      count: 7,
    }));
    const found = itemsOf([], years, LANES, null, null);
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
    expect(found).toMatchObject(years.map((hidden) => ({ lane: 'RU', hidden })));
    for (const [index, item] of found.entries()) {
      const year = years[index];
      expect(item.start).toBeGreaterThan(startOfDay(year?.from ?? LAST_DAY));
      expect(dayOfMs(item.end ?? LAST_DAY)).toBeLessThanOrEqual(year?.to ?? FIRST_DAY);
      expect(item.end).toBeGreaterThan(item.start);
    }
  });

  it('leaves 6 per cent of a stretch free at either end', () => {
    const from = parseIsoDay('2001-01-01');
    const hidden = { lane: 'RU', from, to: epochDay(from + 99), count: 7 };
    const [item] = itemsOf([], [hidden], LANES, null, null);
    expect(item?.start).toBe(startOfDay(epochDay(from + 6)));
    expect(item?.end).toBe(startOfDay(epochDay(from + 94)));
  });
});
