import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import type { EventSummary } from '../../contract/event.ts';
import { firstRows, type LazyRows } from './first-rows.ts';
import { compareEvents, startOf } from './order.ts';

/** An event that begins on day `from` and lasts `days` days. */
function event(id: string, from: number, days: number): EventSummary {
  const [earliest, latest] = [from, from + days - 1].map((day) => stringifyIsoDay(epochDay(day)));
  return {
    id,
    title: id,
    date: {
      edtf: `${earliest}/${latest}`,
      earliest: earliest ?? null,
      latest: latest ?? null,
      kind: 'interval',
      approximate: false,
    },
    partners: [],
    type: 'CONSULT',
    modes: [],
    status: 'happened',
    prominence: 1,
  };
}

/** The events in pages of two. Each page adds itself to `read` when it is read. */
function pagesOf(events: readonly EventSummary[], read: EventSummary[][]): LazyRows {
  const unread: LazyRows['unread'] = [];
  for (let at = 0; at < events.length; at += 2) {
    const page = events.slice(at, at + 2);
    const [first] = page;
    if (first === undefined) break;
    unread.push({
      first: startOf(first),
      load: async () => {
        read.push(page);
        return page;
      },
    });
  }
  return { rows: [], unread };
}

const ArbitraryStarts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 });

describe('firstRows', () => {
  it('gives the first rows of strands in list order, reading no page that begins after them', async () => {
    await fc.assert(
      fc.asyncProperty(
        ArbitraryStarts,
        ArbitraryStarts,
        fc.integer({ min: 0, max: 30 }),
        async (short, long, most) => {
          const year = short.map((day, index) => event(`y${index}`, day, 9)).sort(compareEvents);
          const longer = long.map((day, index) => event(`l${index}`, day, 999)).sort(compareEvents);
          const read: EventSummary[][] = [];
          const found = await firstRows([pagesOf(year, read), pagesOf(longer, read)], most);
          const expected = [...year, ...longer].sort(compareEvents).slice(0, most);
          expect(found).toEqual(expected);
          const last = expected.at(-1);
          for (const [first] of read) {
            if (first && last) expect(compareEvents(first, last)).toBeLessThanOrEqual(0);
          }
          expect(most === 0 ? read : []).toEqual([]);
        },
      ),
    );
  });

  it('starts with rows in memory', async () => {
    const rows = [event('a', 1, 30), event('b', 4, 30)];
    const read: EventSummary[][] = [];
    const strands = [{ rows, unread: [] }, pagesOf([event('c', 2, 900), event('d', 9, 900)], read)];
    expect(await firstRows(strands, 1)).toEqual(rows.slice(0, 1));
    expect(read).toEqual([]);
    expect((await firstRows(strands, 3)).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(rows).toHaveLength(2);
  });
});
