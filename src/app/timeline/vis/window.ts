import { DAY_MS, dayOfMs, epochDay, startOfDay } from '../../../chronology/days.ts';
import type { DayRange } from '../../../chronology/period.ts';

/** Start and end in milliseconds, end exclusive. */
export function toMoments(timeWindow: DayRange): [start: number, end: number] {
  return [startOfDay(timeWindow.from), startOfDay(epochDay(timeWindow.to + 1))];
}

/** The days of a window in moments, to the nearest day, at least one. */
export function toDays(start: Date, end: Date): DayRange {
  const from = epochDay(Math.round(start.getTime() / DAY_MS));
  const to = epochDay(Math.round(end.getTime() / DAY_MS) - 1);
  return { from, to: to < from ? dayOfMs(end.getTime()) : to };
}
