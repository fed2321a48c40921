import type { IsoDay } from '../contract/date-span.ts';

/** Whole days since 1970-01-01, UTC; negative before. */
export type EpochDay = number & { readonly __unit: 'day' };

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number & { readonly __unit: 'ms' };

export const DAY_MS = 86_400_000;

/** Rounds to a whole millisecond. */
export function epochMs(milliseconds: number): EpochMs {
  return Math.round(milliseconds) as EpochMs;
}

/** Rounds down to a whole day. */
export function epochDay(days: number): EpochDay {
  return Math.floor(days) as EpochDay;
}

/** The day that contains a moment. */
export function dayOfMs(ms: number): EpochDay {
  return epochDay(ms / DAY_MS);
}

/** Midnight, UTC, at the start of a day. */
export function startOfDay(day: EpochDay): EpochMs {
  return (day * DAY_MS) as EpochMs;
}

/** `month` from 1. Months and days out of range carry over. */
export function dayFromParts(year: number, month: number, day: number): EpochDay {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return dayOfMs(date.getTime());
}

/** @throws RangeError if `text` is not an ISO day; the compiler has checked the published data. */
export function parseIsoDay(text: IsoDay): EpochDay {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) throw new RangeError(`not an ISO day: ${text}`);
  return dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `2021-04-01` */
export function stringifyIsoDay(day: EpochDay): IsoDay {
  return new Date(startOfDay(day)).toISOString().slice(0, 10);
}

/** Year, month (from 1), day of the month, and weekday (0 is Sunday) of a day. */
export function dayParts(day: EpochDay): {
  year: number;
  month: number;
  dayOfMonth: number;
  weekday: number;
} {
  const date = new Date(startOfDay(day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** First and last day that an ISO day with a four-digit year, and thus an address, can name. */
export const FIRST_DAY = parseIsoDay('0000-01-01');
export const LAST_DAY = parseIsoDay('9999-12-31');
