import { topPath } from '../channel-paths.ts';
import type { PyramidSizes } from '../sizes.ts';
import { slotOf } from '../slot-of.ts';
import type { ChannelRows } from './channel-rows.ts';
import { cut } from './cut.ts';
import { mostProminentPlaces, union } from './most-prominent-places.ts';
import {
  fileOf,
  type HeadMember,
  objectOf,
  type PlacedEvents,
  type Rows,
} from './placed-events.ts';
import { cutSlots, type Slots } from './slots.ts';
import { UnionFind } from './union-find.ts';

/**
 * Places a channel's tops: each in a file, but the top of all slots in the head. A row is known by
 * its place, its index in `rows`, so that ascending numbers are in list order.
 *
 * @param rows Dated rows, in list order.
 */
export function placeTops(
  events: PlacedEvents,
  { slotRows, topRows, topFan }: PyramidSizes,
  { channel, rows }: ChannelRows,
): HeadMember {
  const slots = cutSlots(events, rows, slotRows);
  const keyOf = (place: number) => events.prominenceKey(rows[place] ?? 0);
  const best = (lists: readonly Rows[]) => mostProminentPlaces(union(lists), keyOf, topRows);
  const rowsAt = (places: Rows) => places.map((place) => rows[place] ?? 0);

  const ongoing = mostProminentOngoing(events, rows, slots, topRows);
  let tops = ongoing.map((before, slot) => best([before, begunIn(slots, slot, rows.length)]));
  const files = [];
  for (let level = 1; tops.length > 1; level++) {
    for (const [node, places] of tops.entries()) {
      files.push(fileOf(topPath(channel, level, node), { rows: rowsAt(places), as: 'row' }));
    }
    // The most prominent of several slots are among the most prominent of each.
    tops = cut(tops, topFan).map(best);
  }
  const json = objectOf([
    ['first', [JSON.stringify(slots.first)]],
    ['rows', [{ rows: rowsAt(tops[0] ?? new Uint32Array()), as: 'row' }]],
  ]);
  return { json, files };
}

/** Places of the rows that begin in a slot. */
function begunIn({ start }: Slots, slot: number, end: number): Rows {
  const from = start[slot] ?? 0;
  const places = new Uint32Array((start[slot + 1] ?? end) - from);
  return places.map((_, index) => from + index);
}

/** For each slot, the `most` most prominent rows that began in an earlier slot and touch it. */
function mostProminentOngoing(
  events: PlacedEvents,
  rows: Rows,
  slots: Slots,
  most: number,
): Rows[] {
  const rowAt = (place: number) => rows[place] ?? 0;
  const keyOf = (place: number) => events.prominenceKey(rowAt(place));
  const lasting = placesOfLasting(events, rows, slots);
  lasting.sort((a, b) => keyOf(b) - keyOf(a) || a - b);
  const found = slots.first.map((): number[] => []);
  // Full slots are merged with the next, so that they are skipped: its root is the next slot with
  // room.
  const withRoom = new UnionFind(found.length);
  for (const place of lasting) {
    const last = slotOf(slots.first, events.end(rowAt(place)));
    let slot = withRoom.find(slotOf(slots.first, events.start(rowAt(place))) + 1);
    for (; slot <= last; slot = withRoom.find(slot + 1)) {
      const places = found[slot];
      places?.push(place);
      if (places?.length === most) withRoom.joinNext(slot);
    }
  }
  return found.map((places) => Uint32Array.from(places));
}

/** Places of the rows that touch a slot after the one in which they begin. */
function placesOfLasting(events: PlacedEvents, rows: Rows, { first, start }: Slots): number[] {
  const places: number[] = [];
  for (const [slot, from] of start.entries()) {
    const next = first[slot + 1];
    if (next === undefined) break;
    for (let place = from; place < (start[slot + 1] ?? 0); place++) {
      if (events.end(rows[place] ?? 0) >= next) places.push(place);
    }
  }
  return places;
}
