import { isUndated } from '../chronology/compare.ts';
import {
  type EpochDay,
  type EpochMs,
  epochDay,
  epochMs,
  LAST_DAY,
  parseIsoDay,
  startOfDay,
} from '../chronology/days.ts';
import type { EventId, EventSummary, PartnerId } from '../contract/event.ts';
import { lanesOf } from '../pyramid/lanes.ts';
import { startOf } from '../pyramid/read/order.ts';
import type { HiddenStretch } from './stretches.ts';

/** An event in one of its lanes, or a stretch with its count. `end` is exclusive, absent for an instant. */
export type LaneItem = {
  id: string;
  lane: PartnerId;
  start: EpochMs;
  end?: EpochMs;
} & ({ event: EventSummary; selected: boolean; cursor: boolean } | { hidden: HiddenStretch });

/** One item per event and lane on screen, then one per stretch. Undated events are left out. */
export function itemsOf(
  events: readonly EventSummary[],
  hidden: readonly HiddenStretch[],
  lanes: readonly { id: PartnerId }[],
  selected: EventId | null,
  cursor: EventId | null,
): LaneItem[] {
  const visible = new Set(lanes.map((lane) => lane.id));
  const items: LaneItem[] = events
    .filter((event) => !isUndated(event.date))
    .flatMap((event) =>
      lanesOf(event)
        .filter((lane) => visible.has(lane))
        .map((lane) => ({
          id: `${event.id}@${lane}`,
          lane,
          event,
          ...timesOf(event),
          selected: event.id === selected,
          cursor: event.id === cursor,
        })),
    );
  return [...items, ...hidden.map(hiddenItem)];
}

/** Share of a stretch that is left free at either end, so that neighbours do not touch. */
const GAP = 0.06;

function hiddenItem(hidden: HiddenStretch): LaneItem {
  const gap = (dayAfter(hidden.to) - startOfDay(hidden.from)) * GAP;
  return {
    // A new count makes a new item: vis-timeline measures added items together, changed ones singly.
    id: `${hidden.from}+${hidden.count}@${hidden.lane}`,
    lane: hidden.lane,
    hidden,
    start: epochMs(startOfDay(hidden.from) + gap),
    end: epochMs(dayAfter(hidden.to) - gap),
  };
}

/** Start and end of an event. An open end is the end of the last day. */
function timesOf(event: EventSummary): { start: EpochMs; end?: EpochMs } {
  const { latest } = event.date;
  const from = epochDay(startOf(event));
  if (event.date.kind === 'instant') return { start: startOfDay(from) };
  const to = latest === null ? LAST_DAY : parseIsoDay(latest);
  return { start: startOfDay(from), end: dayAfter(to) };
}

function dayAfter(day: EpochDay): EpochMs {
  return startOfDay(epochDay(day + 1));
}
