import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated } from '../../chronology/compare.ts';
import {
  dayFromParts,
  dayParts,
  type EpochDay,
  epochDay,
  parseIsoDay,
  stringifyIsoDay,
} from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { anySpan } from '../../chronology/testing/arbitrary-dates.ts';
import { eventsFromText } from '../../chronology/testing/events-from-text.ts';
import { type DensityBar, densityBars, yearTicks } from './density.ts';

function range(from: string, to: string): DayRange {
  return { from: parseIsoDay(from), to: parseIsoDay(to) };
}

/** `2021-01-01 2`: where a bar begins, and its count. */
function describeBars(bars: DensityBar[]): string {
  return bars.map(({ from, count }) => `${stringifyIsoDay(from)} ${count}`).join(', ');
}

const day: fc.Arbitrary<EpochDay> = fc
  .integer({ min: dayFromParts(1500, 1, 1), max: dayFromParts(4000, 1, 1) })
  .map(epochDay);
const [like] = eventsFromText('any | 2021 | KZ');

/** Dated and undated events, and a stretch that holds them all. */
const corpus = fc
  .tuple(
    fc.constantFrom(100, 1_000, 30_000, 2_000_000),
    day,
    fc.infiniteStream(fc.integer({ min: 0, max: 1 << 30 })),
    fc.integer({ min: 0, max: 200 }),
  )
  .chain(([extent, first]) => {
    const within = fc.integer({ min: first, max: first + extent }).map(epochDay);
    return fc.array(anySpan(within), { maxLength: 200 }).map((spans) => ({
      events: spans.flatMap((date, i) => (like ? [{ ...like, id: `e${i}`, date }] : [])),
      whole: { from: first, to: epochDay(first + extent) },
    }));
  });

describe('densityBars', () => {
  const EVENTS = eventsFromText(`
first    | 2020-01-31            | KZ
second   | 2020-02-01            | KZ RU
third    | 2020-02-10/2021-03-01 | KZ
later    | 2020-12               | RU
undated  | [..2020]              | RU
`);

  it('counts events by the month in which they begin, each once, empty months left out', () => {
    const bars = densityBars(EVENTS, range('2019-06-01', '2021-06-01'));
    expect(describeBars(bars)).toBe('2020-01-01 1, 2020-02-01 2, 2020-12-01 1');
  });

  it('takes longer stretches for longer times, beginning where a reader expects', () => {
    expect(describeBars(densityBars(EVENTS, range('2005-01-01', '2021-06-01')))).toBe(
      '2020-01-01 3, 2020-10-01 1',
    );
    expect(describeBars(densityBars(EVENTS, range('1900-01-01', '2021-06-01')))).toBe(
      '2020-01-01 4',
    );
    expect(describeBars(densityBars(EVENTS, range('1000-01-01', '2021-06-01')))).toBe(
      '2000-01-01 4',
    );
  });

  it('has no bars where nothing is dated', () => {
    expect(densityBars([], range('2020-01-01', '2021-01-01'))).toEqual([]);
  });

  it('counts every dated event just once', () => {
    fc.assert(
      fc.property(corpus, ({ events, whole }) => {
        const counted = densityBars(events, whole).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(events.filter(({ date }) => !isUndated(date)).length);
      }),
    );
  });

  it('has ordered bars that do not overlap, whole months long, at most some eighty', () => {
    fc.assert(
      fc.property(corpus, ({ events, whole }) => {
        const bars = densityBars(events, whole);
        expect(bars.length).toBeLessThanOrEqual(82);
        bars.forEach((bar, index) => {
          expect(dayParts(bar.from).dayOfMonth).toBe(1);
          expect(dayParts(bar.to).dayOfMonth).toBe(1);
          expect(bar.from).toBeLessThan(bar.to);
          expect(bar.to).toBeLessThanOrEqual(bars[index + 1]?.from ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });
});

describe('yearTicks', () => {
  it.each<[string, string, number[]]>([
    ['2021-02-01', '2021-11-30', []],
    ['2021-12-31', '2022-01-01', [2022]],
    ['2019-06-01', '2024-06-01', [2020, 2021, 2022, 2023, 2024]],
    ['2019-06-01', '2026-06-01', [2020, 2022, 2024, 2026]],
    ['1991-06-01', '2026-04-01', [2000, 2010, 2020]],
    ['1880-01-01', '2030-01-01', [1900, 1925, 1950, 1975, 2000, 2025]],
    ['0000-01-01', '9999-12-31', [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000]],
  ])('from %s to %s', (from, to, ticks) => {
    expect(yearTicks(range(from, to), 6)).toEqual(ticks);
  });

  it('are few enough, evenly spaced, and begin within the stretch', () => {
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2, max: 12 }), (a, b, most) => {
        const whole = { from: epochDay(Math.min(a, b)), to: epochDay(Math.max(a, b)) };
        const ticks = yearTicks(whole, most);
        fc.pre(whole.to - whole.from < 365 * 500 * most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        const gaps = ticks.slice(1).map((year, index) => year - (ticks[index] ?? 0));
        expect(new Set(gaps).size).toBeLessThanOrEqual(1);
        for (const year of ticks) {
          expect(dayFromParts(year, 1, 1)).toBeGreaterThanOrEqual(whole.from);
          expect(dayFromParts(year, 1, 1)).toBeLessThanOrEqual(whole.to);
        }
      }),
    );
  });
});
