import { byCodeUnit } from '../contract/code-unit-order.ts';
import type { DateSpan } from '../contract/date-span.ts';
import { parseIsoDay } from './days.ts';

/** Ten years in days: a moment with bounds this far apart has no place on the timeline. */
const WIDEST_VAGUE_SPAN = 3653;

/**
 * Whether an event has no place on the timeline: it has no earliest day, or is a moment without
 * bounds less than ten years apart. An interval without an end has a place.
 */
export function isUndated(span: DateSpan): boolean {
  if (span.earliest === null) return true;
  if (span.kind === 'interval') return false;
  if (span.latest === null) return true;
  return parseIsoDay(span.latest) - parseIsoDay(span.earliest) >= WIDEST_VAGUE_SPAN;
}

/**
 * Orders by earliest day, then by latest (open ends last), so a day precedes a month that begins on
 * it. Undated spans come last, ordered by the bound they have.
 */
export function compareDateSpans(a: DateSpan, b: DateSpan): number {
  const undated = Number(isUndated(a)) - Number(isUndated(b));
  if (undated !== 0) return undated;
  const start = compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest);
  return start === 0 ? compareDays(a.latest, b.latest) : start;
}

/** ISO days of four-digit years sort as text; null comes last. */
function compareDays(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : byCodeUnit(a, b);
}
