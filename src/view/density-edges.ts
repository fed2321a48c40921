import { dayFromParts, dayParts, type EpochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

/** Lengths of a bar of the overview strip, in months, that readers know. */
const BAR_MONTHS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200];
/** Give or take two: the first and last bar may reach beyond the strip. */
const MOST_BARS = 80;

/** Where the bars of a strip begin, and where the last one ends: equal stretches that begin with a calendar month. */
export function densityEdges(strip: DayRange): EpochDay[] {
  const months = (strip.to - strip.from) / 30.44;
  const step = BAR_MONTHS.find((length) => months / length <= MOST_BARS) ?? 1200;
  const { year, month } = dayParts(strip.from);
  const edges: EpochDay[] = [];
  for (let index = Math.floor((year * 12 + month - 1) / step); ; index++) {
    const edge = monthStart(index * step);
    edges.push(edge);
    if (edge > strip.to) return edges;
  }
}

/** `month` counts from January of year 0. */
function monthStart(month: number): EpochDay {
  return dayFromParts(Math.floor(month / 12), (month % 12) + 1, 1);
}
