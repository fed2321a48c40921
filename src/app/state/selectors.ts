import { isUndated } from '../../chronology/compare.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventId, EventSummary } from '../../contract/event.ts';
import type { View } from './view-state.ts';

/** The part of a view that decides which events pass, whatever the window. */
export type Filter = Pick<View, 'partners' | 'types'>;

/**
 * Whether an event passes: any of the partners and any of the types; none chosen means all.
 * `found`: what a search found, null where there is none.
 */
export function passes(
  event: EventSummary,
  filter: Filter,
  found: ReadonlySet<EventId> | null,
): boolean {
  const { partners, types } = filter;
  return (
    (partners.length === 0 || event.partners.some((id) => partners.includes(id))) &&
    (types.length === 0 || types.includes(event.type)) &&
    (found === null || found.has(event.id))
  );
}

/** Events divided by what the window shows, each in the order given. */
export interface EventsByPlace {
  inWindow: EventSummary[];
  /** Dated, but not in the window. */
  outside: EventSummary[];
  undated: EventSummary[];
}

export function divideByWindow(events: readonly EventSummary[], window: DayRange): EventsByPlace {
  const places: EventsByPlace = { inWindow: [], outside: [], undated: [] };
  for (const event of events) {
    if (isUndated(event.date)) places.undated.push(event);
    else if (touches(event.date, window)) places.inWindow.push(event);
    else places.outside.push(event);
  }
  return places;
}

/** The events before and after `id` in `events`; undefined at the ends, and for both where `id` is not among them. */
export function neighbours(
  events: readonly EventSummary[],
  id: EventId,
): { previous: EventSummary | undefined; next: EventSummary | undefined } {
  const index = events.findIndex((event) => event.id === id);
  if (index === -1) return { previous: undefined, next: undefined };
  return { previous: events[index - 1], next: events[index + 1] };
}
