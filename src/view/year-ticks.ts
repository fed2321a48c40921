import { dayParts } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

const YEAR_STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500];

/** Round years to name along a stretch, at most `most` of them; none where it lies within one year. */
export function yearTicks(whole: DayRange, most: number): number[] {
  const first = dayParts(whole.from).year + 1;
  const last = dayParts(whole.to).year;
  const step = YEAR_STEPS.find((length) => (last - first) / length < most) ?? 1000;
  const ticks: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) ticks.push(year);
  return ticks;
}
