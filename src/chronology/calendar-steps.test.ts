import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginsYear,
  type CalendarUnit,
  calendarSteps,
  startOfUnit,
  stepEdges,
  stepStarts,
} from './calendar-steps.ts';
import { dayParts, epochDay, parseIsoDay, stringifyIsoDay } from './days.ts';
import { anyRange } from './testing/arbitrary-dates.ts';

function edges(from: string, to: string, unit: CalendarUnit, every: number): string[] {
  const range = { from: parseIsoDay(from), to: parseIsoDay(to) };
  return calendarSteps(unit, every).flatMap((step) => stepEdges(range, step).map(stringifyIsoDay));
}

describe('calendarSteps', () => {
  it.each<[CalendarUnit, number[]]>([
    ['day', [1, 7]],
    ['month', [30, 210]],
    ['year', [365, 2555]],
  ])('gives one and seven of a %s a nominal length of %j days', (unit, days) => {
    expect(calendarSteps(unit, 1, 7).map((step) => step.days)).toEqual(days);
  });
});

describe('stepEdges', () => {
  it.each<[string, string, CalendarUnit, number, string[]]>([
    ['1970-01-02', '1970-01-03', 'day', 2, ['1970-01-01', '1970-01-03', '1970-01-05']],
    ['1969-12-31', '1969-12-31', 'day', 4, ['1969-12-28', '1970-01-01']],
    ['2021-02-10', '2021-04-30', 'month', 3, ['2021-01-01', '2021-04-01', '2021-07-01']],
    ['2019-12-31', '2020-01-01', 'month', 1, ['2019-12-01', '2020-01-01', '2020-02-01']],
    ['1999-06-01', '2001-01-01', 'year', 2, ['1998-01-01', '2000-01-01', '2002-01-01']],
    ['0000-01-01', '0000-12-31', 'year', 1, ['0000-01-01', '0001-01-01']],
  ])('from %s to %s by %s × %i', (from, to, unit, every, expected) => {
    expect(edges(from, to, unit, every)).toEqual(expected);
  });

  it('counts months before year 0 too', () => {
    const range = { from: epochDay(parseIsoDay('0000-01-01') - 1), to: parseIsoDay('0000-01-01') };
    const [step] = calendarSteps('month', 1);
    const months = step === undefined ? [] : stepEdges(range, step).map(dayParts);
    expect(months.map(({ year, month }) => [year, month])).toEqual([
      [-1, 12],
      [0, 1],
      [0, 2],
    ]);
  });

  it('covers the range with no step to spare, and nominal lengths are near the real ones', () => {
    const steps = [
      ...calendarSteps('day', 90, 800),
      ...calendarSteps('month', 5, 120),
      ...calendarSteps('year', 1, 7, 100),
    ];
    fc.assert(
      fc.property(anyRange(), fc.constantFrom(...steps), (range, step) => {
        const found = stepEdges(range, step);
        expect(found[0]).toBeLessThanOrEqual(range.from);
        expect(found[1]).toBeGreaterThan(range.from);
        expect(found.at(-2)).toBeLessThanOrEqual(range.to);
        expect(found.at(-1)).toBeGreaterThan(range.to);
        const length = ((found.at(-1) ?? 0) - (found[0] ?? 0)) / (found.length - 1);
        expect(length / step.days).toBeGreaterThan(0.92);
        expect(length / step.days).toBeLessThan(1.04);
        expect(stepStarts(range, step)).toEqual(
          found.filter((day) => range.from <= day && day <= range.to),
        );
      }),
    );
  });
});

describe('startOfUnit', () => {
  it('is the first day of the month or year', () => {
    const day = parseIsoDay('2020-02-29');
    expect(stringifyIsoDay(startOfUnit(day, 'month'))).toBe('2020-02-01');
    expect(stringifyIsoDay(startOfUnit(day, 'year'))).toBe('2020-01-01');
  });
});

describe('beginsYear', () => {
  it('is true of 1 January alone', () => {
    const days = ['2020-01-01', '2020-01-02', '2020-02-01', '0000-01-01'].map(parseIsoDay);
    expect(days.map(beginsYear)).toEqual([true, false, false, true]);
  });
});
