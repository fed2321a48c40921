import { isUndated } from '../chronology/compare.ts';
import { parseIsoDay } from '../chronology/days.ts';
import type { DateSpan } from '../contract/date-span.ts';
import type { StrandName } from './format.ts';
import { YEAR_REACH } from './layout.ts';

/** The strand that holds events of such a date. */
export function strandOf(date: DateSpan): StrandName {
  if (isUndated(date) || date.earliest === null) return 'undated';
  if (date.latest === null) return 'long';
  const reach = parseIsoDay(date.latest) - parseIsoDay(date.earliest) + 1;
  if (reach === 1) return 'day';
  return reach <= YEAR_REACH ? 'year' : 'long';
}
