import type { LaidItem } from './lay-item.ts';

/** Kept free between two items of a row, in logical pixels. */
const GAP = 14;

export interface StackedItems {
  rows: LaidItem[][];
  /** Events for which there is no row. */
  withoutRoom: number;
}

/** The places that one item may take, the best first. */
type Places = readonly [LaidItem, ...LaidItem[]];

/**
 * Puts items into rows in which none touches another: numbers of hidden events in the first, then events by date. Where that needs too
 * many rows, the less prominent go without.
 *
 * @param items the places that each may take; an item without any is left out
 */
export function stackItems(
  items: readonly (readonly LaidItem[])[],
  mostRows: number,
): StackedItems {
  const byDate = items
    .filter(hasPlace)
    .sort(([a], [b]) => rank(a) - rank(b) || a.item.start - b.item.start);
  const stacked = firstFit(byDate, mostRows);
  if (stacked.withoutRoom === 0) return stacked;
  const byProminence = byDate.sort(
    ([a], [b]) => rank(a) - rank(b) || prominence(b) - prominence(a),
  );
  return firstFit(byProminence, mostRows);
}

function hasPlace(places: readonly LaidItem[]): places is Places {
  return places.length > 0;
}

function firstFit(items: readonly Places[], mostRows: number): StackedItems {
  const rows: LaidItem[][] = [];
  let withoutRoom = 0;
  for (const places of items) {
    if (putInto(rows, places)) continue;
    if (rows.length < mostRows) rows.push([places[0]]);
    else withoutRoom += 1;
  }
  return { rows, withoutRoom };
}

/** Whether an item found a place in a row. */
function putInto(rows: readonly LaidItem[][], places: Places): boolean {
  for (const row of rows) {
    const place = places.find((one) => row.every((other) => apart(one, other)));
    if (place === undefined) continue;
    row.push(place);
    return true;
  }
  return false;
}

/** Numbers stand side by side as their stretches do. */
function apart(a: LaidItem, b: LaidItem): boolean {
  const gap = rank(a) === 0 && rank(b) === 0 ? 0 : GAP;
  return a.right + gap <= b.left || b.right + gap <= a.left;
}

function rank({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : 1;
}

function prominence({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : item.event.prominence;
}
