import { calendarSteps, finestStep, stepEdges } from '../chronology/calendar-steps.ts';
import type { EpochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

/** How many events begin when. */
export interface Density {
  range: DayRange;
  /** Starts of the bars, and the end of the last, exclusive; see `densityEdges`. */
  edges: readonly EpochDay[];
  /** Events that begin in each bar. */
  counts: readonly number[];
}

/** Lengths of a bar, in months. */
const BAR_STEPS = calendarSteps('month', 1, 3, 6, 12, 24, 60, 120, 300, 600, 1200);
/** Average length of a month, in days. */
const MONTH_DAYS = 30.44;
/** The first and last bar may reach beyond the range, so there may be two more. */
const MOST_BARS = 80;

/** Edges of the bars of a density chart, ascending: equal multiples of calendar months that cover the range. */
export function densityEdges(range: DayRange): EpochDay[] {
  const months = (range.to - range.from) / MONTH_DAYS;
  return stepEdges(
    range,
    finestStep(BAR_STEPS, ({ every }) => months / every <= MOST_BARS),
  );
}
