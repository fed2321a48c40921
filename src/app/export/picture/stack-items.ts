import type { LaidItem } from './lay-item.ts';

/** Kept free between two items of a row, in logical pixels. */
const GAP = 14;

export interface StackedItems {
  rows: LaidItem[][];
  /** Events for which there is no row. */
  withoutRoom: number;
}

/**
 * Puts items into rows in which none touches another: numbers of hidden events in the first, then events by date. Where that needs too
 * many rows, the less prominent go without.
 */
export function stackItems(items: readonly LaidItem[], mostRows: number): StackedItems {
  const byDate = [...items].sort((a, b) => rank(a) - rank(b) || a.item.start - b.item.start);
  const stacked = firstFit(byDate, mostRows);
  if (stacked.withoutRoom === 0) return stacked;
  return firstFit(
    byDate.sort((a, b) => rank(a) - rank(b) || prominence(b) - prominence(a)),
    mostRows,
  );
}

function firstFit(items: readonly LaidItem[], mostRows: number): StackedItems {
  const rows: LaidItem[][] = [];
  let withoutRoom = 0;
  for (const item of items) {
    const row = rows.find((one) => one.every((other) => apart(item, other)));
    if (row !== undefined) row.push(item);
    else if (rows.length < mostRows) rows.push([item]);
    else withoutRoom += 1;
  }
  return { rows, withoutRoom };
}

function apart(a: LaidItem, b: LaidItem): boolean {
  return a.right + GAP <= b.left || b.right + GAP <= a.left || bothCounts(a, b);
}

/** Numbers have stretches of their own, side by side. */
function bothCounts(a: LaidItem, b: LaidItem): boolean {
  return rank(a) === 0 && rank(b) === 0 && (a.right <= b.left || b.right <= a.left);
}

function rank({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : 1;
}

function prominence({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : item.event.prominence;
}
