import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import { type Channel, topPath } from '../channel-paths.ts';
import { slotOf } from '../slot-of.ts';
import { parts } from './layout.ts';
import { mostProminent, union } from './most-prominent.ts';
import { OpenSlots } from './open-slots.ts';
import { type Placing, rowsText } from './place-strand.ts';
import { cutSlots, type Slots } from './slots.ts';

/**
 * Writes a channel's tops, but for the one that covers all, which stands in the head. Rows are known by their place in `rows`, so
 * that these numbers ascend in list order.
 *
 * @param rows The dated ones, in list order.
 * @returns what the channel's head says of tops, as JSON
 */
export function placeTops({ store, layout, write }: Placing, channel: Channel, rows: Rows): Buffer {
  const slots = cutSlots(store, rows, layout.slotRows);
  const rankOf = (place: number) => store.rank(rows[place] ?? 0);
  const best = (lists: readonly Rows[]) => mostProminent(union(lists), rankOf, layout.topRows);

  const ongoing = mostProminentOngoing(store, rows, slots, layout.topRows);
  let tops = ongoing.map((before, slot) => best([before, begunIn(slots, slot, rows.length)]));
  const rowsAt = (places: Rows) => places.map((place) => rows[place] ?? 0);
  for (let level = 1; tops.length > 1; level++) {
    for (const [node, places] of tops.entries()) {
      write(topPath(channel, level, node), rowsText(store, rowsAt(places)));
    }
    // What touches several slots touches one of them.
    tops = parts(tops, layout.topFan).map(best);
  }
  return Buffer.concat([
    Buffer.from(`{"first":${JSON.stringify(slots.first)},"rows":`),
    store.rowsJson(rowsAt(tops[0] ?? new Uint32Array())),
    Buffer.from('}'),
  ]);
}

/** Places of the rows that begin in a slot. */
function begunIn({ start }: Slots, slot: number, end: number): Rows {
  const from = start[slot] ?? 0;
  const places = new Uint32Array((start[slot + 1] ?? end) - from);
  return places.map((_, index) => from + index);
}

/** For each slot the most prominent of the rows that have begun before it and touch it. */
function mostProminentOngoing(store: RowStore, rows: Rows, slots: Slots, most: number): Rows[] {
  const row = (place: number) => rows[place] ?? 0;
  const lasting = placesOfLasting(store, rows, slots);
  lasting.sort((a, b) => store.rank(row(b)) - store.rank(row(a)) || a - b);
  const found = slots.first.map((): number[] => []);
  const open = new OpenSlots(found.length);
  for (const place of lasting) {
    const last = slotOf(slots.first, store.end(row(place)));
    let slot = open.from(slotOf(slots.first, store.start(row(place))) + 1);
    for (; slot <= last; slot = open.from(slot + 1)) {
      const places = found[slot];
      places?.push(place);
      if (places?.length === most) open.close(slot);
    }
  }
  return found.map((places) => Uint32Array.from(places));
}

/** Places of the rows that reach beyond the slot in which they begin. */
function placesOfLasting(store: RowStore, rows: Rows, { first, start }: Slots): number[] {
  const places: number[] = [];
  for (const [slot, from] of start.entries()) {
    const next = first[slot + 1];
    if (next === undefined) break;
    for (let place = from; place < (start[slot + 1] ?? 0); place++) {
      if (store.end(rows[place] ?? 0) >= next) places.push(place);
    }
  }
  return places;
}
