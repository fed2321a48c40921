import { type EpochMs, epochDay, startOfDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

/** Position of a moment in a range: 0 at the start of its first day, 1 at the end of its last. */
export function shareOf(moment: EpochMs, { from, to }: DayRange): number {
  const start = startOfDay(from);
  return (moment - start) / (startOfDay(epochDay(to + 1)) - start);
}
