import { calendarSteps, finestStep, stepEdges } from '../chronology/calendar-steps.ts';
import { type EpochDay, epochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import type { EventSummary, PartnerId } from '../contract/event.ts';
import { lanesOf } from '../pyramid/lanes.ts';
import { startOf } from '../pyramid/read/order.ts';

/** The number of events of a lane that begin in a stretch of the window and are not shown. */
export interface HiddenStretch extends DayRange {
  lane: PartnerId;
  count: number;
}

/** A window has at most this many stretches, so that each has room for its count. */
const MOST_STRETCHES = 8;

const STRETCH_STEPS = [
  ...calendarSteps('day', 1, 2, 4, 8),
  ...calendarSteps('month', 1),
  ...calendarSteps('year', 1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000),
];

/**
 * Edges of the stretches of a window, ascending: whole days, months or years; the first and last
 * reach beyond the window. Stretches of days or months touch at most two calendar years.
 */
export function stretchEdges(timeWindow: DayRange): EpochDay[] {
  const days = timeWindow.to - timeWindow.from + 1;
  // The first and last stretch are cut off by the window, so one more than fits is needed.
  const step = finestStep(STRETCH_STEPS, (one) => days / one.days <= MOST_STRETCHES - 1);
  return stepEdges(timeWindow, step);
}

/**
 * Stretches of lanes that have more events than are shown.
 * @param counts events that begin in each stretch, by lane; see `EventIndex.lanes`
 * @param edges as from `stretchEdges`
 */
export function hiddenStretches(
  counts: ReadonlyMap<PartnerId, readonly number[]>,
  shown: readonly EventSummary[],
  edges: readonly EpochDay[],
): HiddenStretch[] {
  const hidden: HiddenStretch[] = [];
  for (const [lane, totals] of counts) {
    const starts = shown.filter((event) => lanesOf(event).includes(lane)).map(startOf);
    totals.forEach((total, index) => {
      const from = edges[index] ?? epochDay(0);
      const to = epochDay((edges[index + 1] ?? from + 1) - 1);
      const count = total - starts.filter((start) => from <= start && start <= to).length;
      if (count > 0) hidden.push({ lane, from, to, count });
    });
  }
  return hidden;
}
