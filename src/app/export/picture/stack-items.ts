import type { LaidItem } from './lay-item.ts';

/** Least distance between two items of a row, in logical pixels. */
const GAP = 14;

export interface StackedItems {
  rows: LaidItem[][];
  /** Number of events without a row. */
  withoutRoom: number;
}

/**
 * Puts items into rows without overlaps: counts first, then events by date. If that needs too many
 * rows, the more prominent events come first.
 */
export function stackItems(items: readonly LaidItem[], mostRows: number): StackedItems {
  const byDate = [...items].sort(
    (a, b) => kindOrder(a) - kindOrder(b) || a.item.start - b.item.start,
  );
  const stacked = firstFit(byDate, mostRows);
  if (stacked.withoutRoom === 0) return stacked;
  return firstFit(
    byDate.sort((a, b) => kindOrder(a) - kindOrder(b) || prominence(b) - prominence(a)),
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

/** Counts of neighbouring stretches may touch. */
function bothCounts(a: LaidItem, b: LaidItem): boolean {
  return kindOrder(a) === 0 && kindOrder(b) === 0 && (a.right <= b.left || b.right <= a.left);
}

function kindOrder({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : 1;
}

function prominence({ item }: LaidItem): number {
  return 'hidden' in item ? 0 : item.event.prominence;
}
