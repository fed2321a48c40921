import { isUndated } from '../chronology/compare.ts';
import { parseIsoDay } from '../chronology/days.ts';
import type { DateSpan } from '../contract/date-span.ts';
import { YEAR_REACH } from './sizes.ts';

/** Strands of events with a place on the timeline, in the order of a day's list. */
export const DATED_STRANDS = ['day', 'year', 'long'] as const;
export type DatedStrand = (typeof DATED_STRANDS)[number];

/**
 * `day`: known to the day. `year`: reaches over 2 to 366 days. `long`: over more, or has no end.
 * `undated`: has no place on the timeline.
 */
export const STRANDS = [...DATED_STRANDS, 'undated'] as const;
export type StrandName = (typeof STRANDS)[number];

/** The strand that holds events of this date. */
export function strandOf(date: DateSpan): StrandName {
  if (isUndated(date) || date.earliest === null) return 'undated';
  if (date.latest === null) return 'long';
  const reach = parseIsoDay(date.latest) - parseIsoDay(date.earliest) + 1;
  if (reach === 1) return 'day';
  return reach <= YEAR_REACH ? 'year' : 'long';
}
