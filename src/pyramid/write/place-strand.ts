import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import type { WriteFile } from '../../compile/publish/write-file.ts';
import { type Channel, pagePath } from '../channel-paths.ts';
import type { StrandName } from '../format.ts';
import { type PyramidLayout, parts } from './layout.ts';

/** What channels are placed from and by, and who takes their files. */
export interface Placing {
  store: RowStore;
  layout: PyramidLayout;
  write: WriteFile;
}

/**
 * Writes a strand's pages, if it needs any.
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
  const pages = parts(rows, layout.pageRows);
  for (const [page, some] of pages.entries()) {
    write(pagePath(channel, strand, page), rowsText(store, some));
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

/** The bytes of a page or a top. */
export function rowsText(store: RowStore, rows: Rows): Buffer {
  return Buffer.concat([store.rowsJson(rows), LINE_END]);
}

const LINE_END = Buffer.from('\n');

/** The last day that any of the rows touches; null where one has no end. */
function reachOf(store: RowStore, rows: Rows): number | null {
  let reach = Number.NEGATIVE_INFINITY;
  for (const row of rows) reach = Math.max(reach, store.end(row));
  return reach === Number.POSITIVE_INFINITY ? null : reach;
}
