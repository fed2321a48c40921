import { dayFromParts, dayParts, type EpochDay, epochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import type { EventSummary, PartnerId } from '../contract/event.ts';
import { lanesOf } from '../pyramid/lanes.ts';
import { startOf } from '../pyramid/read/order.ts';

/** Events of a lane that begin in a stretch of time and are not shown. */
export interface HiddenEvents extends DayRange {
  lane: PartnerId;
  count: number;
}

/** A window is divided into at most so many stretches, so that each has room for a number. */
const MOST_STRETCHES = 8;
const DAY_STEPS = [1, 2, 4, 8];
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];

/**
 * Edges of the stretches of a window, ascending: whole days, months or years, the first and last reaching beyond it. Days and
 * months are of at most two calendar years.
 */
export function stretchEdges(timeWindow: DayRange): EpochDay[] {
  const days = timeWindow.to - timeWindow.from + 1;
  const dayStep = DAY_STEPS.find((step) => days / step <= MOST_STRETCHES - 1);
  if (dayStep !== undefined) {
    return edges(
      Math.floor(timeWindow.from / dayStep),
      (index) => epochDay(index * dayStep),
      timeWindow.to,
    );
  }
  const { year, month } = dayParts(timeWindow.from);
  if (days <= 30 * (MOST_STRETCHES - 1)) {
    return edges(year * 12 + month - 1, (index) => dayFromParts(0, index + 1, 1), timeWindow.to);
  }
  const yearStep = YEAR_STEPS.find((step) => days / 365 / step <= MOST_STRETCHES - 1) ?? 5000;
  return edges(
    Math.floor(year / yearStep),
    (index) => dayFromParts(index * yearStep, 1, 1),
    timeWindow.to,
  );
}

function edges(first: number, toDay: (index: number) => EpochDay, last: number): EpochDay[] {
  const found = [toDay(first)];
  for (let index = first + 1; (found.at(-1) ?? last + 1) <= last; index++) found.push(toDay(index));
  return found;
}

/** What `counts` (see `EventIndex.lanes`) has beyond the events shown; stretches that hide nothing are left out. */
export function hiddenEvents(
  counts: ReadonlyMap<PartnerId, readonly number[]>,
  shown: readonly EventSummary[],
  stretches: readonly EpochDay[],
): HiddenEvents[] {
  const hidden: HiddenEvents[] = [];
  for (const [lane, totals] of counts) {
    const starts = shown.filter((event) => lanesOf(event).includes(lane)).map(startOf);
    totals.forEach((total, index) => {
      const from = stretches[index] ?? epochDay(0);
      const to = epochDay((stretches[index + 1] ?? from + 1) - 1);
      const count = total - starts.filter((start) => from <= start && start <= to).length;
      if (count > 0) hidden.push({ lane, from, to, count });
    });
  }
  return hidden;
}
