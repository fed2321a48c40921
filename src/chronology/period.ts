import { dayFromParts, dayParts, type EpochDay, epochDay } from './days.ts';

/** A stretch of whole days, both inclusive. */
export interface DayRange {
  from: EpochDay;
  to: EpochDay;
}

/**
 * Reads a date of EDTF level 0 without time of day as the days it covers: `2021`, `2021-04` or `2021-04-01`.
 * @returns null for anything else, impossible days such as `2021-02-30` included
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
  const exists = dayOfMonth > 0 && dayParts(day).dayOfMonth === dayOfMonth;
  return exists ? { from: day, to: day } : null;
}

/** The shortest period that begins on a day: `2021` for 1 January 2021, `2021-04` for 1 April, else the day. */
export function periodFrom(day: EpochDay): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return shortest(year, month, dayOfMonth, month === 1, dayOfMonth === 1);
}

/** The shortest period that ends on a day: `2021` for 31 December 2021, `2021-04` for 30 April, else the day. */
export function periodTo(day: EpochDay): string {
  const { year, month, dayOfMonth } = dayParts(day);
  const endsMonth = dayParts(epochDay(day + 1)).dayOfMonth === 1;
  return shortest(year, month, dayOfMonth, month === 12, endsMonth);
}

function shortest(
  year: number,
  month: number,
  dayOfMonth: number,
  yearEdge: boolean,
  monthEdge: boolean,
): string {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  if (monthEdge && yearEdge) return pad(year, 4);
  if (monthEdge) return `${pad(year, 4)}-${pad(month, 2)}`;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}
