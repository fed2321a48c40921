import type { DayRange } from '../../chronology/period.ts';

/** How far along a stretch of time a day begins: 0 at its start, 1 at its end, and beyond. */
export function shareOf(day: number, range: DayRange): number {
  return (day - range.from) / (range.to - range.from + 1);
}

/** Place and width, in CSS, of what lies within a stretch of time. */
export function spanOf({ from, to }: DayRange, range: DayRange): { left: string; width: string } {
  const place = (day: number) => Math.min(1, Math.max(0, shareOf(day, range))) * 100;
  const left = place(from);
  return { left: `${left}%`, width: `${place(to + 1) - left}%` };
}
