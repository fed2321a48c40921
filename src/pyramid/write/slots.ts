import type { PlacedEvents, Rows } from './placed-events.ts';

/** A division of time. A slot ends on the day before the next begins; the last has no end. */
export interface Slots {
  /** First day of each slot, ascending. */
  first: number[];
  /** Index in the rows of the first row that begins in each slot. */
  start: number[];
}

/**
 * Slots of as many days as fit: at most `slotRows` rows begin in a slot, unless they all begin on
 * its only day.
 *
 * @param rows Dated rows, in list order.
 */
export function cutSlots(events: PlacedEvents, rows: Rows, slotRows: number): Slots {
  const startAt = (place: number) => events.start(rows[place] ?? 0);
  const slots: Slots = { first: [], start: [] };
  let dayStart = 0;
  for (let place = 1; place <= rows.length; place++) {
    const day = startAt(dayStart);
    if (place < rows.length && startAt(place) === day) continue;
    const slotStart = slots.start.at(-1);
    if (slotStart === undefined || place - slotStart > slotRows) {
      slots.first.push(day);
      slots.start.push(dayStart);
    }
    dayStart = place;
  }
  return slots;
}
