import type { RowStore, Rows } from '../../compile/publish/row-store.ts';

/** Time cut at some days; each slot reaches to the day before the next, the last for ever. */
export interface Slots {
  /** First day of each slot, ascending. */
  first: number[];
  /** Place, among the rows, of the first that begins in each slot. */
  start: number[];
}

/** @param rows Dated rows, in list order. */
export function cutSlots(store: RowStore, rows: Rows, slotRows: number): Slots {
  const slots: Slots = { first: [], start: [] };
  let dayStart = 0;
  for (let place = 1; place <= rows.length; place++) {
    const day = startAt(store, rows, dayStart);
    if (place < rows.length && startAt(store, rows, place) === day) continue;
    const slotStart = slots.start.at(-1);
    if (slotStart === undefined || place - slotStart > slotRows) {
      slots.first.push(day);
      slots.start.push(dayStart);
    }
    dayStart = place;
  }
  return slots;
}

function startAt(store: RowStore, rows: Rows, place: number): number {
  return store.start(rows[place] ?? 0);
}
