import type { DateSpan } from '../../contract/date-span.ts';
import type { WrittenDate } from '../corpus/written-date.ts';

/** The span of a date; null if there is none or the parser refused it. */
export function spanOf(date: WrittenDate | null): DateSpan | null {
  return date?.parsed.ok ? date.parsed.span : null;
}
