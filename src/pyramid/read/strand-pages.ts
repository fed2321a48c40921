import type { DayRange } from '../../chronology/period.ts';
import type { Strand } from '../format.ts';
import { YEAR_REACH } from '../layout.ts';

/** Strands whose events have a place on the timeline, in the order a day's list has them. */
export const DATED = ['day', 'year', 'long'] as const;
export type DatedStrand = (typeof DATED)[number];

/** Numbers of the pages that may hold rows which touch the window, ascending; none of a strand that stands in the head. */
export function pagesTouching(name: DatedStrand, strand: Strand, timeWindow: DayRange): number[] {
  if ('rows' in strand) return [];
  const earliest =
    name === 'long'
      ? Number.NEGATIVE_INFINITY
      : timeWindow.from - (name === 'day' ? 0 : YEAR_REACH - 1);
  return range(0, strand.first.length - 1).filter((index) => {
    const first = strand.first[index] ?? 0;
    const next = strand.first[index + 1] ?? Number.POSITIVE_INFINITY;
    const reach = strand.reach[index] ?? Number.POSITIVE_INFINITY;
    return first <= timeWindow.to && next >= earliest && reach >= timeWindow.from;
  });
}

/** Whole numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
