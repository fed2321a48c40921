import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { PlacedEvents, Rows } from './placed-events.ts';

/** More than the number of days in the years 0 to 9999. */
const DAY_STEP = 2 ** 22;
/** Days from 0000-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_528;

/**
 * All rows in list order: by `compareDateSpans`, then by id. Sorts by a single number made of both
 * days, and by id only those rows that have both days in common.
 */
export function listOrder(events: PlacedEvents): Rows {
  const keys = new Float64Array(events.size);
  for (const row of keys.keys()) keys[row] = dateKey(events, row);
  const key = (row: number) => keys[row] ?? 0;
  const order = new Uint32Array(events.size).map((_, index) => index);
  order.sort((a, b) => key(a) - key(b));
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && key(order[to] ?? 0) === key(order[from] ?? 0)) continue;
    if (to - from > 1) order.set(sortedById(events, order.subarray(from, to)), from);
    from = to;
  }
  return order;
}

export function sortedById(events: PlacedEvents, rows: Iterable<number>): Rows {
  const named = Array.from(rows, (row) => ({ row, id: events.id(row) }));
  named.sort((a, b) => byCodeUnit(a.id, b.id));
  return Uint32Array.from(named, ({ row }) => row);
}

function dateKey(events: PlacedEvents, row: number): number {
  const undated = Number(events.strand(row) === 'undated');
  return (undated * DAY_STEP + dayKey(events.start(row))) * DAY_STEP + dayKey(events.end(row));
}

/** Unknown days come last. */
function dayKey(day: number): number {
  return day === Number.POSITIVE_INFINITY ? DAY_STEP - 1 : day + DAYS_BEFORE_1970;
}
