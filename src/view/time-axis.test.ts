import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, epochDay, stringifyIsoDay } from '../chronology/days.ts';
import { anyRange } from '../chronology/testing/arbitrary-dates.ts';
import { windowOf } from './testing/window-of.ts';
import { timeAxis, yearTicks } from './time-axis.ts';

function daysOf(text: string): string[] {
  return timeAxis(windowOf(text), 1330).ticks.map(({ day }) => stringifyIsoDay(day));
}

describe('timeAxis', () => {
  it('names the days of a month', () => {
    expect(daysOf('2021-02')).toHaveLength(28);
  });

  it('names the months of a year', () => {
    expect(daysOf('2021')).toHaveLength(12);
    expect(daysOf('2021')[1]).toBe('2021-02-01');
  });

  it('leaves out days that come too near to the next first', () => {
    const timeWindow = { from: windowOf('2021-01').from, to: windowOf('2021-03').to };
    const { unit, ticks } = timeAxis(timeWindow, 950);
    expect(unit).toBe('day');
    expect(ticks.map(({ day }) => dayParts(day).dayOfMonth).slice(0, 8)).toEqual([
      1, 5, 10, 15, 20, 25, 1, 5,
    ]);
  });

  it('marks where a year begins among months, and a month among days', () => {
    const months = timeAxis({ from: windowOf('2020').from, to: windowOf('2021').to }, 1330);
    expect(months.ticks.filter(({ begins }) => begins)).toHaveLength(2);
    expect(timeAxis(windowOf('2021-04'), 1330).ticks.filter(({ begins }) => begins)).toHaveLength(
      1,
    );
  });

  // Pixels at which names of a step just fit, in a year.
  it.each<[number, string, number]>([
    [365 * 36, 'day', 365],
    [365 * 36 - 1, 'day', 72],
    [365 * 10, 'day', 72],
    [365 * 10 - 1, 'day', 36],
    [365 * 7, 'day', 36],
    [365 * 7 - 1, 'month', 12],
    [1120, 'month', 12],
    [1119, 'month', 4],
    [374, 'month', 4],
    [373, 'month', 2],
    [187, 'month', 2],
    [186, 'year', 1],
  ])('on %i pixels, names by %s, %i a year', (pixels, unit, count) => {
    const axis = timeAxis(windowOf('2021'), pixels);
    expect(axis.unit).toBe(unit);
    expect(axis.ticks).toHaveLength(count);
  });

  // A name of a year takes 60 pixels.
  it.each([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000])('names every %i years', (every) => {
    const from = windowOf('2000').from;
    const timeWindow = { from, to: epochDay(from + every * 365 * 3 - 1) };
    const years = (pixels: number) =>
      timeAxis(timeWindow, pixels).ticks.map(({ day }) => dayParts(day).year);
    expect(years(181).slice(0, 2)).toEqual([2000, 2000 + every]);
    expect(years(179)[1]).not.toBe(2000 + every);
  });

  it('has a day even where no line fits', () => {
    expect(timeAxis(windowOf('2021-04-05'), 1330).ticks).toHaveLength(1);
  });

  it('keeps its lines within the window, in order, with room for their names', () => {
    fc.assert(
      fc.property(anyRange(), (timeWindow) => {
        const { unit, ticks } = timeAxis(timeWindow, 1330);
        const days = ticks.map(({ day }) => day);
        const perDay = 1330 / (timeWindow.to - timeWindow.from + 1);
        for (const [index, day] of days.entries()) {
          expect(timeWindow.from <= day && day <= timeWindow.to).toBe(true);
          const next = days[index + 1];
          if (next !== undefined) {
            // Months and years are not all of one length.
            const least = { day: 28, month: 82, year: 55 }[unit];
            expect((next - day) * perDay).toBeGreaterThanOrEqual(least);
          }
        }
      }),
    );
  });
});

describe('yearTicks', () => {
  function years(from: string, to: string): number[] {
    const range = { from: windowOf(from).from, to: windowOf(to).to };
    return yearTicks(range, 6).map((day) => dayParts(day).year);
  }

  it('names round years after the first, at most six', () => {
    expect(years('2021', '2021')).toEqual([]);
    expect(years('2000', '2006')).toEqual([2001, 2002, 2003, 2004, 2005, 2006]);
    expect(years('2000', '2007')).toEqual([2002, 2004, 2006]);
    expect(years('1991-06', '2026-04')).toEqual([2000, 2010, 2020]);
  });

  it.each([
    [1, 6, 2],
    [2, 12, 4],
    [4, 24, 5],
    [5, 30, 10],
    [10, 60, 20],
    [20, 120, 25],
    [25, 150, 50],
    [50, 300, 100],
    [100, 600, 200],
    [200, 1200, 500],
    [500, 3000, 1000],
  ])('names every %i years up to %i years, then every %i', (every, most, next) => {
    const step = (span: number) => {
      const last = String(1000 + span).padStart(4, '0');
      const [first = 0, second = 0] = years('1000', last);
      return second - first;
    };
    expect(step(most)).toBe(every);
    expect(step(most + 1)).toBe(next);
  });
});
