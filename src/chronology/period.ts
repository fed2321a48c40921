import { dayFromParts, dayParts, type EpochDay, epochDay, stringifyIsoDay } from './days.ts';

/** A range of whole days, both inclusive. */
export interface DayRange {
  from: EpochDay;
  to: EpochDay;
}

/**
 * The days of an EDTF level 0 date without time of day: `2021`, `2021-04` or `2021-04-01`.
 * @returns null for anything else, and for impossible days such as `2021-02-30`
 */
export function parsePeriod(text: string): DayRange | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) {
    return { from: dayFromParts(year, 1, 1), to: dayFromParts(year, 12, 31) };
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) {
    return { from: dayFromParts(year, month, 1), to: dayFromParts(year, month + 1, 0) };
  }
  const dayOfMonth = Number(match[3]);
  const day = dayFromParts(year, month, dayOfMonth);
  return dayParts(day).dayOfMonth === dayOfMonth ? { from: day, to: day } : null;
}

/** The shortest period that begins on a day: `2021`, `2021-04` or `2021-04-02`. */
export function periodFrom(day: EpochDay): string {
  return stringifyIsoDay(day).replace(/(-01)?-01$/, '');
}

/** The shortest period that ends on a day. */
export function periodTo(day: EpochDay): string {
  const text = stringifyIsoDay(day);
  const endsMonth = dayParts(epochDay(day + 1)).dayOfMonth === 1;
  return endsMonth ? text.slice(0, 7).replace(/-12$/, '') : text;
}
