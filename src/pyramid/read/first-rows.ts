import type { EventSummary } from '../../contract/event.ts';
import { startOf } from './order.ts';

/** Rows of a strand in list order, the later ones in pages that have not been read. */
export interface LazyRows {
  rows: EventSummary[];
  /** In order. `first`: the earliest day of any row of the page. `load`: reads its wanted rows. */
  unread: { first: number; load: () => Promise<EventSummary[]> }[];
}

/**
 * The first `most` rows of some strands in list order. Reads a page only when the next row may be
 * in it.
 *
 * @param strands In the order in which they follow one another in a day's list.
 */
export async function firstRows(
  strands: readonly LazyRows[],
  most: number,
): Promise<EventSummary[]> {
  const taken: EventSummary[] = [];
  const left = strands.map(({ rows, unread }) => ({ rows: [...rows], unread: [...unread] }));
  while (taken.length < most) {
    const next = left.reduce((a, b) => (nextDay(b) < nextDay(a) ? b : a));
    const row = next.rows.shift();
    const page = row === undefined ? next.unread.shift() : undefined;
    if (row !== undefined) taken.push(row);
    else if (page !== undefined) next.rows = [...(await page.load())];
    else break;
  }
  return taken;
}

/** The earliest day on which the strand's next row may begin. */
function nextDay({ rows: [row], unread: [page] }: LazyRows): number {
  if (row !== undefined) return startOf(row);
  return page?.first ?? Number.POSITIVE_INFINITY;
}
