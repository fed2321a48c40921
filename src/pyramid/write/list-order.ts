import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';

/** More than there are days in the years 0 to 9999, and how far before 1970 the first of them is. */
const DAY_STEP = 2 ** 22;
const DAYS_BEFORE_1970 = 719_528;

/**
 * All rows in the order of every list: that of `compareDateSpans`, then by id. The two days make one number, so that
 * few pairs of rows are compared by id.
 */
export function listOrder(store: RowStore): Rows {
  const keys = new Float64Array(store.size);
  for (const row of keys.keys()) keys[row] = dateKey(store, row);
  const key = (row: number) => keys[row] ?? 0;
  const order = new Uint32Array(store.size).map((_, index) => index);
  order.sort((a, b) => key(a) - key(b));
  let from = 0;
  for (let to = 1; to <= order.length; to++) {
    if (to < order.length && key(order[to] ?? 0) === key(order[from] ?? 0)) continue;
    if (to - from > 1) sortById(store, order.subarray(from, to));
    from = to;
  }
  return order;
}

function sortById(store: RowStore, rows: Rows): void {
  const named = Array.from(rows, (row) => ({ row, id: store.id(row) }));
  named.sort((a, b) => byCodeUnit(a.id, b.id));
  rows.set(named.map(({ row }) => row));
}

function dateKey(store: RowStore, row: number): number {
  const undated = Number(store.strand(row) === 'undated');
  return (undated * DAY_STEP + place(store.start(row))) * DAY_STEP + place(store.end(row));
}

/** Unknown days come last. */
function place(day: number): number {
  return day === Number.POSITIVE_INFINITY ? DAY_STEP - 1 : day + DAYS_BEFORE_1970;
}
