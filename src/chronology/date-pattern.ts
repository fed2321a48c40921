import type { IsoDay } from '../contract/date-span.ts';
import { dayFromParts, dayParts } from './days.ts';

/**
 * An EDTF date by digits, `X` for an unspecified one: year `202X`, month `1X`, day `05`. `month`
 * and `day` are absent if the date is less precise.
 */
export interface DatePattern {
  year: string;
  month?: string;
  day?: string;
}

/**
 * @param values Year, month (from 0) and day, as many as the date has.
 * @param unspecified Bit mask of unspecified digits, as in the `edtf` package: 1 is the first of
 *   the year, 16 the first of the month, 128 the last of the day.
 */
export function datePattern(values: readonly number[], unspecified: number): DatePattern {
  const [year = 0, month, day] = values;
  if (year < 0) return { year: String(year) };
  return {
    year: maskDigits(year, 4, unspecified),
    ...(month === undefined ? {} : { month: maskDigits(month + 1, 2, unspecified >> 4) }),
    ...(day === undefined ? {} : { day: maskDigits(day, 2, unspecified >> 6) }),
  };
}

function maskDigits(value: number, length: number, mask: number): string {
  return Array.from(String(value).padStart(length, '0'), (digit, i) =>
    mask & (1 << i) ? 'X' : digit,
  ).join('');
}

/** The first day that fits, or null if none does (30 February). */
export function firstDay(pattern: DatePattern): IsoDay | null {
  return fittingDay(pattern, (values) => values);
}

/** The last day that fits, or null if none does. */
export function lastDay(pattern: DatePattern): IsoDay | null {
  return fittingDay(pattern, (values) => values.reverse());
}

function fittingDay(pattern: DatePattern, order: (values: number[]) => number[]): IsoDay | null {
  for (const year of order(fitting(pattern.year, 0, 9999))) {
    for (const month of order(fitting(pattern.month ?? 'XX', 1, 12))) {
      const day = order(fitting(pattern.day ?? 'XX', 1, daysInMonth(year, month)))[0];
      if (day !== undefined) return [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
    }
  }
  return null;
}

/** Numbers from `least` to `most` with these digits, ascending. */
function fitting(digits: string, least: number, most: number): number[] {
  const low = Math.max(least, Number(digits.replaceAll('X', '0')));
  const high = Math.min(most, Number(digits.replaceAll('X', '9')));
  const shape = new RegExp(`^${digits.replaceAll('X', '\\d')}$`);
  const numbers: number[] = [];
  for (let n = low; n <= high; n++) if (shape.test(pad(n, digits.length))) numbers.push(n);
  return numbers;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** `month` from 1. The Gregorian calendar also before 1582, as in ISO 8601. */
export function daysInMonth(year: number, month: number): number {
  return dayParts(dayFromParts(year, month + 1, 0)).dayOfMonth;
}
