import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsYear } from '../chronology/calendar-steps.ts';
import {
  dayParts,
  epochDay,
  FIRST_DAY,
  LAST_DAY,
  parseIsoDay,
  stringifyIsoDay,
} from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { anyRange } from '../chronology/testing/arbitrary-dates.ts';
import type { EventSummary } from '../contract/event.ts';
import { localIndex } from '../pyramid/read/local-index.ts';
import { hiddenStretches, stretchEdges } from './stretches.ts';

function days(from: string, to: string): DayRange {
  return { from: parseIsoDay(from), to: parseIsoDay(to) };
}

/** Windows of any width, whose stretches end where an address still has days. */
const ArbitraryWindow = fc
  .oneof(
    anyRange(fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(epochDay)),
    fc
      .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 0, max: 4000 }))
      .map(([from, width]) => ({ from: epochDay(from), to: epochDay(from + width) })),
  )
  .filter(({ to }) => to <= LAST_DAY);

describe('stretchEdges', () => {
  it.each([
    ['a day', days('2021-04-01', '2021-04-01'), ['2021-04-01', '2021-04-02']],
    [
      'a month',
      days('2021-04-10', '2021-06-20'),
      ['2021-04-01', '2021-05-01', '2021-06-01', '2021-07-01'],
    ],
    [
      'a year',
      days('2019-05-05', '2021-02-01'),
      ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'],
    ],
    [
      'a decade',
      days('1975-05-05', '1999-02-01'),
      ['1975-01-01', '1980-01-01', '1985-01-01', '1990-01-01', '1995-01-01', '2000-01-01'],
    ],
  ])('cuts at the beginnings of %s or more', (_, timeWindow, expected) => {
    expect(stretchEdges(timeWindow).map(stringifyIsoDay)).toEqual(expected);
  });

  it('ascends, and covers the window without superfluous stretches', () => {
    fc.assert(
      fc.property(ArbitraryWindow, (timeWindow) => {
        const edges = stretchEdges(timeWindow);
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
        expect(edges[0]).toBeLessThanOrEqual(timeWindow.from);
        expect(edges[1]).toBeGreaterThan(timeWindow.from);
        expect(edges.at(-2)).toBeLessThanOrEqual(timeWindow.to);
        expect(edges.at(-1)).toBeGreaterThan(timeWindow.to);
      }),
      { numRuns: 2000 },
    );
  });

  it('has at most eight stretches', () => {
    fc.assert(
      fc.property(ArbitraryWindow, (timeWindow) => {
        expect(stretchEdges(timeWindow).length - 1).toBeLessThanOrEqual(8);
      }),
      { numRuns: 2000 },
    );
  });

  it('has edges that counts by year can answer wherever it reaches over more than two years', () => {
    fc.assert(
      fc.property(ArbitraryWindow, (timeWindow) => {
        const edges = stretchEdges(timeWindow);
        const [first = FIRST_DAY, last = FIRST_DAY] = [edges[0], edges.at(-1)];
        const years = dayParts(epochDay(last - 1)).year - dayParts(first).year + 1;
        expect(years <= 2 || edges.every(beginsYear)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  // Seven stretches fit, and the window may cut an eighth.
  it.each([
    [7, 1],
    [8, 2],
    [14, 2],
    [15, 4],
    [28, 4],
    [29, 8],
    [56, 8],
    [57, 31],
    [210, 31],
    [211, 365],
    [7 * 365, 365],
    [7 * 365 + 1, 2 * 365],
    [14 * 365, 2 * 365],
    [14 * 365 + 1, 5 * 365],
    [35 * 365 + 1, 10 * 365],
    [70 * 365 + 1, 20 * 365],
    [140 * 365 + 1, 25 * 365],
    [175 * 365 + 1, 50 * 365],
    [350 * 365 + 1, 100 * 365],
    [700 * 365 + 1, 200 * 365],
    [1400 * 365 + 1, 500 * 365],
    [3500 * 365 + 1, 1000 * 365],
    [7000 * 365 + 1, 2000 * 365],
  ])(
    'cuts a window of %i days into the shortest stretches that fit, of about %i',
    (days, length) => {
      const from = parseIsoDay('1000-01-01');
      const [first = 0, second = 0] = stretchEdges({ from, to: epochDay(from + days - 1) });
      expect(Math.round((second - first) / length)).toBe(1);
      expect(Math.abs(second - first - length)).toBeLessThanOrEqual(length / 20);
    },
  );

  it('stays where it is while the window moves within the same days', () => {
    expect(stretchEdges(days('2001-02-03', '2019-02-03'))).toEqual(
      stretchEdges(days('2001-11-30', '2019-10-30')),
    );
  });
});

/** An event of one day. */
function event(id: string, day: string, partners: string[] = ['KZ']): EventSummary {
  return {
    id,
    title: id,
    date: { edtf: day, earliest: day, latest: day, kind: 'instant', approximate: false },
    partners,
    type: 'CONSULT',
    modes: [],
    status: 'happened',
    prominence: 50,
  };
}

describe('hiddenStretches', () => {
  const stretches = ['2001-01-01', '2002-01-01', '2003-01-01'].map(parseIsoDay);

  it('is what is counted less what is shown, by lane and stretch', () => {
    const shown = [
      event('a', '2001-01-01'),
      event('b', '2001-12-31', ['KZ', 'RU']),
      event('c', '2002-01-01'),
    ];
    const counts = new Map([
      ['KZ', [5, 1]],
      ['RU', [1, 4]],
    ]);
    expect(hiddenStretches(counts, shown, stretches)).toEqual([
      { lane: 'KZ', ...days('2001-01-01', '2001-12-31'), count: 3 },
      { lane: 'RU', ...days('2002-01-01', '2002-12-31'), count: 4 },
    ]);
  });

  it('counts events without a partner in their own lane', () => {
    const counts = new Map([['', [2, 0]]]);
    expect(hiddenStretches(counts, [event('a', '2001-05-05', [])], stretches)).toEqual([
      { lane: '', ...days('2001-01-01', '2001-12-31'), count: 1 },
    ]);
  });

  it('does not take an event that began before the stretches for one of theirs', () => {
    const long = event('long', '1999-01-01');
    long.date = { ...long.date, edtf: '1999/2002', latest: '2002-12-31', kind: 'interval' };
    expect(hiddenStretches(new Map([['KZ', [1, 0]]]), [long], stretches)).toHaveLength(1);
  });

  it('hides with what is shown as many of a lane as there are', async () => {
    const dayIn = fc
      .integer({ min: parseIsoDay('2001-01-01'), max: parseIsoDay('2002-12-31') })
      .map((day) => stringifyIsoDay(epochDay(day)));
    const events = fc
      .array(fc.record({ day: dayIn, partners: fc.subarray(['KZ', 'RU']), shown: fc.boolean() }))
      .map((list) =>
        list.map(({ day, partners, shown }, index) => ({
          shown,
          event: event(`e${index}`, day, partners),
        })),
      );
    await fc.assert(
      fc.asyncProperty(events, async (some) => {
        const lanes = ['KZ', 'RU', ''];
        const all = localIndex(some.map((one) => one.event));
        const shown = some.filter((one) => one.shown).map((one) => one.event);
        const hidden = hiddenStretches(await all.lanes(lanes, stretches), shown, stretches);
        const others = await localIndex(
          some.filter((one) => !one.shown).map((one) => one.event),
        ).lanes(lanes, stretches);
        for (const lane of lanes) {
          for (const [index, count] of (others.get(lane) ?? []).entries()) {
            const said = hidden.find((one) => one.lane === lane && one.from === stretches[index]);
            expect(said?.count ?? 0).toBe(count);
          }
        }
        expect(hidden.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });
});
