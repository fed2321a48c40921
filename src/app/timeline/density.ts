import { isUndated } from '../../chronology/compare.ts';
import { dayFromParts, dayParts, type EpochDay, parseIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';

/**
 * A stretch of the overview strip and how many events begin, or may first have happened, in it. Unlike that of
 * other ranges its `to` is exclusive: the first day of the month after.
 */
export interface DensityBar extends DayRange {
  count: number;
}

/** Lengths of a bar, in months, that readers know. */
const BAR_MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200];
/** Give or take one: the first and last stretch may reach beyond the whole. */
const MOST_BARS = 80;

/** Counts dated events in equal stretches that begin with a calendar month; empty stretches are left out. */
export function densityBars(events: readonly EventSummary[], whole: DayRange): DensityBar[] {
  const months = BAR_MONTHS.find((length) => monthsIn(whole) / length <= MOST_BARS) ?? 1200;
  const bars = new Map<EpochDay, DensityBar>();
  for (const { date } of events) {
    if (isUndated(date) || date.earliest === null) continue;
    const { year, month } = dayParts(parseIsoDay(date.earliest));
    const first = Math.floor((year * 12 + month - 1) / months) * months;
    const from = monthStart(first);
    const bar = bars.get(from) ?? { from, to: monthStart(first + months), count: 0 };
    bar.count += 1;
    bars.set(from, bar);
  }
  return [...bars.values()].sort((a, b) => a.from - b.from);
}

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

function monthsIn(range: DayRange): number {
  return (range.to - range.from) / 30.44;
}

/** `month` counts from January of year 0. */
function monthStart(month: number): EpochDay {
  return dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1);
}
