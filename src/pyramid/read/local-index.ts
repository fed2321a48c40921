import { isUndated } from '../../chronology/compare.ts';
import type { EpochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import { lanesOf } from '../lanes.ts';
import type { EventIndex } from './event-index.ts';
import { compareEvents, mostProminent, startOf } from './order.ts';

/** An index of events in memory: those of a small corpus, or the result of a search. */
export function localIndex(events: readonly EventSummary[]): EventIndex {
  const sorted = [...events].sort(compareEvents);
  const dated = sorted.filter((event) => !isUndated(event.date));
  const undated = sorted.slice(dated.length);
  const starts = dated.map((event) => startOf(event));

  const inWindow = (timeWindow: DayRange) =>
    dated.filter((event) => touches(event.date, timeWindow));
  const begunBetween = (edges: readonly EpochDay[], counts: (event: EventSummary) => boolean) => {
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
    density: async (edges) => begunBetween(edges, () => true),
    lanes: async (lanes, edges) =>
      new Map(
        lanes.map((lane) => [lane, begunBetween(edges, (event) => lanesOf(event).includes(lane))]),
      ),
  };
}
