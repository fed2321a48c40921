import type { DateSpan } from '../contract/date-span.ts';
import { parseIsoDay } from './days.ts';

/** Ten years, the widest a vague date may be and still have a place on the timeline. In days. */
const WIDEST_VAGUE_SPAN = 3653;

/**
 * Whether an event has no place on the timeline: its moment cannot be bounded within ten years, or its
 * stretch has no known start. A stretch that is still open has one: it began.
 */
export function isUndated(span: DateSpan): boolean {
  if (span.earliest === null) return true;
  if (span.kind === 'interval') return false;
  if (span.latest === null) return true;
  return parseIsoDay(span.latest) - parseIsoDay(span.earliest) >= WIDEST_VAGUE_SPAN;
}

/**
 * Orders by earliest day, then by latest (open ends last), so that a day precedes the month it begins.
 * Undated spans come after all dated ones, those with an earlier known bound first.
 */
export function compareDateSpans(a: DateSpan, b: DateSpan): number {
  const undated = Number(isUndated(a)) - Number(isUndated(b));
  if (undated !== 0) return undated;
  const start = compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest);
  return start === 0 ? compareDays(a.latest, b.latest) : start;
}

/** ISO days of four-digit years sort as text; null comes last. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
