import { type EpochDay, epochDay, startOfDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { shareOf } from '../../view/time-scale.ts';

/** The start of a day as a CSS length, on a strip that shows a range; cut off at its ends. */
export function stripLeft(day: EpochDay, range: DayRange): string {
  return `${percent(day, range)}%`;
}

/** CSS position and width of the part of a strip within `part`. */
export function stripPlace({ from, to }: DayRange, range: DayRange) {
  const left = percent(from, range);
  return { left: `${left}%`, width: `${percent(epochDay(to + 1), range) - left}%` };
}

function percent(day: EpochDay, range: DayRange): number {
  return Math.min(1, Math.max(0, shareOf(startOfDay(day), range))) * 100;
}
