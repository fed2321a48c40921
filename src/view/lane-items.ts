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
import type { HiddenEvents } from './stretches.ts';

/** An event as it stands in one lane, or the number of those that a stretch of it hides. `end` is exclusive; absent for an instant. */
export type LaneItem = {
  id: string;
  lane: PartnerId;
  start: EpochMs;
  end?: EpochMs;
} & ({ event: EventSummary; selected: boolean; cursor: boolean } | { hidden: HiddenEvents });

/** One item for each event in each of its lanes that is built, and one for each number of hidden events. */
export function itemsOf(
  events: readonly EventSummary[],
  hidden: readonly HiddenEvents[],
  lanes: readonly { id: PartnerId }[],
  selected: EventId | null,
  cursor: EventId | null,
): LaneItem[] {
  const built = new Set(lanes.map((lane) => lane.id));
  const items: LaneItem[] = events
    .filter((event) => !isUndated(event.date))
    .flatMap((event) =>
      lanesOf(event)
        .filter((lane) => built.has(lane))
        .map((lane) => ({
          id: `${event.id}@${lane}`,
          lane,
          event,
          ...stretchOf(event),
          selected: event.id === selected,
          cursor: event.id === cursor,
        })),
    );
  return [...items, ...hidden.map(hiddenItem)];
}

/** Share of a stretch left free at either end, so that the stretches of a lane stand side by side. */
const GAP = 0.06;

function hiddenItem(hidden: HiddenEvents): LaneItem {
  const gap = (dayAfter(hidden.to) - startOfDay(hidden.from)) * GAP;
  return {
    // With another number it is another item, which is drawn with the others; a changed one would be measured by itself.
    id: `${hidden.from}+${hidden.count}@${hidden.lane}`,
    lane: hidden.lane,
    hidden,
    start: epochMs(startOfDay(hidden.from) + gap),
    end: epochMs(dayAfter(hidden.to) - gap),
  };
}

/** An open side reaches as far as time does. */
function stretchOf(event: EventSummary): { start: EpochMs; end?: EpochMs } {
  const { latest } = event.date;
  const from = epochDay(startOf(event));
  if (event.date.kind === 'instant') return { start: startOfDay(from) };
  const to = latest === null ? LAST_DAY : parseIsoDay(latest);
  return { start: startOfDay(from), end: dayAfter(to) };
}

function dayAfter(day: EpochDay): EpochMs {
  return startOfDay(epochDay(day + 1));
}
