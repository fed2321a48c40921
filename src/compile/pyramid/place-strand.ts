import type { StrandName } from '../../contract/pyramid.ts';
import { type Channel, pagePath, topPath } from '../../pyramid/channel-paths.ts';
import type { WriteFile } from '../publish/write-file.ts';
import { type PyramidLayout, parts } from './layout.ts';
import type { RowStore, Rows } from './row-store.ts';

/** What channels are placed from and by, and who takes their files. */
export interface Placing {
  store: RowStore;
  layout: PyramidLayout;
  write: WriteFile;
}

const LINE_END = Buffer.from('\n');

/**
 * Writes a strand's pages and tops, if it needs any.
 *
 * @param rows The strand's, in list order.
 * @returns what the channel's head says of the strand, a `Strand` as JSON
 */
export function placeStrand(
  { store, layout, write }: Placing,
  channel: Channel,
  strand: StrandName,
  rows: Rows,
): Buffer {
  if (rows.length <= layout.embeddedRows) {
    const opening = Buffer.from(`{"count":${rows.length},"rows":`);
    return Buffer.concat([opening, store.rowsJson(rows), Buffer.from('}')]);
  }
  const writeRows = (file: string, some: Rows) =>
    write(file, Buffer.concat([store.rowsJson(some), LINE_END]));
  const pages = parts(rows, layout.pageRows);
  for (const [page, some] of pages.entries()) writeRows(pagePath(channel, strand, page), some);
  let nodes = pages;
  for (let level = 1; nodes.length > 1; level++) {
    nodes = parts(nodes, layout.topFan).map((children) =>
      mostProminent(store, joined(children), layout.topRows),
    );
    for (const [node, some] of nodes.entries()) {
      writeRows(topPath(channel, strand, level, node), some);
    }
  }
  const isDated = strand !== 'undated';
  return Buffer.from(
    JSON.stringify({
      count: rows.length,
      first: pages.map((page) => (isDated ? store.start(page[0] ?? 0) : 0)),
      reach: pages.map((page) => (isDated ? reachOf(store, page) : null)),
    }),
  );
}

/** The last day that any of the rows touches; null where one has no end. */
function reachOf(store: RowStore, rows: Rows): number | null {
  let reach = Number.NEGATIVE_INFINITY;
  for (const row of rows) reach = Math.max(reach, store.end(row));
  return reach === Number.POSITIVE_INFINITY ? null : reach;
}

/** The rows that rank highest, of equals the earlier in list order; in list order, as the rows are given. */
function mostProminent(store: RowStore, rows: Rows, most: number): Rows {
  if (rows.length <= most) return rows;
  const ranked = new Float64Array(rows.length);
  for (const [index, row] of rows.entries()) ranked[index] = store.rank(row);
  ranked.sort();
  const least = ranked[ranked.length - most] ?? 0;
  /** So many of those that are just prominent enough still fit. */
  let equals = most - (ranked.length - 1 - ranked.lastIndexOf(least));
  return rows.filter((row) => {
    const rank = store.rank(row);
    if (rank !== least) return rank > least;
    equals -= 1;
    return equals >= 0;
  });
}

function joined(lists: readonly Rows[]): Rows {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
