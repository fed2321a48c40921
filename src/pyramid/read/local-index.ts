import { isUndated } from '../../chronology/compare.ts';
import { type EpochDay, parseIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary, PartnerId } from '../../contract/event.ts';
import { type EventIndex, NO_PARTNER } from './event-index.ts';
import { compareEvents, mostProminent } from './order.ts';

/** Events that are at hand: those of a small corpus, or of a search. */
export function localIndex(events: readonly EventSummary[]): EventIndex {
  const sorted = [...events].sort(compareEvents);
  const dated = sorted.filter((event) => !isUndated(event.date));
  const undated = sorted.slice(dated.length);
  const starts = dated.map((event) => startOf(event));

  const inWindow = (timeWindow: DayRange) =>
    dated.filter((event) => touches(event.date, timeWindow));
  const between = (edges: readonly EpochDay[], counts: (event: EventSummary) => boolean) => {
    const totals = edges.slice(1).map(() => 0);
    dated.forEach((event, index) => {
      if (!counts(event)) return;
      const start = starts[index] ?? 0;
      const at = edges.findLastIndex((edge) => edge <= start);
      if (at >= 0 && at < totals.length) totals[at] = (totals[at] ?? 0) + 1;
    });
    return totals;
  };

  return {
    total: { value: sorted.length, exact: true },
    undated: { value: undated.length, exact: true },
    partnersPresent: new Set(dated.flatMap(lanesOf)),
    countInWindow: async (timeWindow) => ({ value: inWindow(timeWindow).length, exact: true }),
    top: async (timeWindow, most) => {
      const all = inWindow(timeWindow);
      return { events: mostProminent(all, most), complete: all.length <= most };
    },
    list: async (timeWindow, offset, limit) =>
      [...inWindow(timeWindow), ...undated].slice(offset, offset + limit),
    neighbours: async (event) => ({
      previous: sorted.findLast((other) => compareEvents(other, event) < 0),
      next: sorted.find((other) => compareEvents(other, event) > 0),
    }),
    density: async (edges) => between(edges, () => true),
    lanes: async (partners, edges) =>
      new Map(
        partners.map((lane) => [lane, between(edges, (event) => lanesOf(event).includes(lane))]),
      ),
  };
}

/** The lanes an event stands in. */
export function lanesOf(event: EventSummary): readonly PartnerId[] {
  return event.partners.length > 0 ? event.partners : [NO_PARTNER];
}

/** The day on which a dated event begins, or may first have happened. */
export function startOf({ date }: EventSummary): number {
  return date.earliest === null ? 0 : parseIsoDay(date.earliest);
}
