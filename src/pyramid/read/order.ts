import { compareDateSpans } from '../../chronology/compare.ts';
import { parseIsoDay } from '../../chronology/days.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { EventSummary } from '../../contract/event.ts';
import { prominenceKey } from '../prominence-key.ts';

/** List order: by date, the undated last, then by id in code units. */
export function compareEvents(a: EventSummary, b: EventSummary): number {
  return compareDateSpans(a.date, b.date) || byCodeUnit(a.id, b.id);
}

/** The first day on which a dated event happened, or may have happened. Days since 1970-01-01. */
export function startOf({ date }: EventSummary): number {
  return date.earliest === null ? 0 : parseIsoDay(date.earliest);
}

/** The `most` events with the highest prominence key, in the order given, which is list order. */
export function mostProminent(events: readonly EventSummary[], most: number): EventSummary[] {
  if (events.length <= most) return [...events];
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => prominenceKey(b.event) - prominenceKey(a.event) || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}

/** The events of several lists in list order, each once. */
export function merged(lists: readonly EventSummary[][]): EventSummary[] {
  const byId = new Map(lists.flat().map((event) => [event.id, event]));
  return [...byId.values()].sort(compareEvents);
}
