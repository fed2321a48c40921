import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAY_MS,
  dayFromParts,
  dayOfMs,
  dayParts,
  epochDay,
  epochMs,
  FIRST_DAY,
  LAST_DAY,
  parseIsoDay,
  startOfDay,
  stringifyIsoDay,
} from './days.ts';
import { anyDay } from './testing/arbitrary-dates.ts';

describe('days', () => {
  it('counts from 1 January 1970', () => {
    expect(parseIsoDay('1970-01-01')).toBe(0);
    expect(parseIsoDay('1969-12-31')).toBe(-1);
    expect(parseIsoDay('2021-04-01')).toBe(18_718);
  });

  it('writes back every day it reads, from year 0000 to 9999', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(stringifyIsoDay(day)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(parseIsoDay(stringifyIsoDay(day))).toBe(day);
      }),
    );
    expect(stringifyIsoDay(parseIsoDay('0000-01-01'))).toBe('0000-01-01');
    expect(stringifyIsoDay(parseIsoDay('9999-12-31'))).toBe('9999-12-31');
  });

  it('has an ISO day for each day from the first to the last, and no further', () => {
    expect(stringifyIsoDay(FIRST_DAY)).toBe('0000-01-01');
    expect(stringifyIsoDay(LAST_DAY)).toBe('9999-12-31');
    const dayBefore = stringifyIsoDay(epochDay(FIRST_DAY - 1));
    const dayAfter = stringifyIsoDay(epochDay(LAST_DAY + 1));
    for (const day of [dayBefore, dayAfter]) expect(() => parseIsoDay(day)).toThrow(RangeError);
  });

  it('measures a day in milliseconds, which it keeps whole', () => {
    expect(DAY_MS).toBe(24 * 60 * 60 * 1000);
    expect(startOfDay(epochDay(1))).toBe(DAY_MS);
    expect(epochMs(1.5)).toBe(2);
  });

  it('orders days as their texts are ordered', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(stringifyIsoDay(a) < stringifyIsoDay(b));
      }),
    );
  });

  it.each(['2021-4-1', '2021-04', '2021-04-01T00:00Z', ' 2021-04-01', '-001-04-01', ''])(
    'refuses “%s”',
    (text) => {
      expect(() => parseIsoDay(text)).toThrow(RangeError);
    },
  );

  it('does not take years 0 to 99 for 1900 to 1999', () => {
    expect(stringifyIsoDay(dayFromParts(44, 3, 15))).toBe('0044-03-15');
  });

  it('gives the parts and the weekday of a day', () => {
    expect(dayParts(parseIsoDay('2021-04-01'))).toEqual({
      year: 2021,
      month: 4,
      dayOfMonth: 1,
      weekday: 4,
    });
  });

  it('makes a day from its parts', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = dayParts(day);
        expect(dayFromParts(year, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('finds the day of each of its moments, also before 1970', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: DAY_MS - 1 }), (day, ms) => {
        expect(dayOfMs(startOfDay(day) + ms)).toBe(day);
      }),
    );
  });

  it('rounds down', () => {
    expect(epochDay(1.9)).toBe(1);
    expect(epochDay(-0.1)).toBe(-1);
  });
});
