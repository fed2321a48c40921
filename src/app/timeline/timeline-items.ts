import { isUndated } from '../../chronology/compare.ts';
import { type EpochMs, epochDay, parseIsoDay, startOfDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventId, EventSummary, PartnerId } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';

/** An event as it stands in one lane. `end` is exclusive; absent for an instant. */
export interface LaneItem {
  id: string;
  lane: PartnerId;
  event: EventSummary;
  start: EpochMs;
  end?: EpochMs;
  selected: boolean;
  cursor: boolean;
}

/** A lane of the timeline, topmost first by `order`. */
export interface Lane {
  id: PartnerId;
  order: number;
  partner: Partner;
}

/** The lanes that the events need: the partners of the filter first, then the others as `partners` orders them. */
export function lanesOf(
  events: readonly EventSummary[],
  partners: readonly Partner[],
  chosen: readonly PartnerId[],
): Lane[] {
  const present = new Set(events.flatMap((event) => (isUndated(event.date) ? [] : event.partners)));
  const shown = partners.filter((partner) => present.has(partner.id));
  const first = shown.filter((partner) => chosen.includes(partner.id));
  const others = shown.filter((partner) => !chosen.includes(partner.id));
  return [...first, ...others].map((partner, order) => ({ id: partner.id, order, partner }));
}

/** One item for each lane of each dated event that the window, widened by itself on either side, touches. */
export function itemsOf(
  events: readonly EventSummary[],
  window: DayRange,
  selected: EventId | null,
  cursor: EventId | null,
): LaneItem[] {
  const width = window.to - window.from;
  const around = { from: epochDay(window.from - width), to: epochDay(window.to + width) };
  return events
    .filter((event) => !isUndated(event.date) && touches(event.date, around))
    .flatMap((event) =>
      event.partners.map((lane) => ({
        id: itemId(event.id, lane),
        lane,
        event,
        ...stretchOf(event, around),
        selected: event.id === selected,
        cursor: event.id === cursor,
      })),
    );
}

export function itemId(event: EventId, lane: PartnerId): string {
  return `${event}@${lane}`;
}

export function eventOfItem(id: string): EventId {
  return id.slice(0, id.indexOf('@'));
}

/** An open side reaches to the edge of what is drawn. */
function stretchOf(event: EventSummary, around: DayRange): { start: EpochMs; end?: EpochMs } {
  const { earliest, latest } = event.date;
  const from = earliest === null ? around.from : parseIsoDay(earliest);
  if (event.date.kind === 'instant') return { start: startOfDay(from) };
  const to = latest === null ? around.to : parseIsoDay(latest);
  return { start: startOfDay(from), end: startOfDay(epochDay(to + 1)) };
}
