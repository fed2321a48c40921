import { compareDateSpans } from '../../chronology/compare.ts';
import type { EventSummary } from '../../contract/event.ts';
import { rankOf } from '../rank.ts';

/** The order of every list: by date, the undated last, then by id in code units. */
export function compareEvents(a: EventSummary, b: EventSummary): number {
  return compareDateSpans(a.date, b.date) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

/** The `most` of some events that rank highest; they are in list order and stay so. */
export function mostProminent(events: readonly EventSummary[], most: number): EventSummary[] {
  if (events.length <= most) return [...events];
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => rankOf(b.event) - rankOf(a.event) || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ event }) => event);
}

/** Events of several lists in list order, each once. */
export function merged(lists: readonly EventSummary[][]): EventSummary[] {
  const byId = new Map(lists.flat().map((event) => [event.id, event]));
  return [...byId.values()].sort(compareEvents);
}
