import { pagePath } from '../channel-paths.ts';
import type { Strand } from '../format.ts';
import type { PyramidSizes } from '../sizes.ts';
import type { StrandName } from '../strands.ts';
import type { ChannelRows } from './channel-rows.ts';
import { cut } from './cut.ts';
import {
  fileOf,
  type HeadMember,
  objectOf,
  type PlacedEvents,
  type Rows,
} from './placed-events.ts';

/** Places a strand's rows, which are in list order: in the head if they are few, else in pages. */
export function placeStrand(
  events: PlacedEvents,
  { pageRows, embeddedRows }: PyramidSizes,
  { channel, rows }: ChannelRows,
  strand: StrandName,
): HeadMember {
  if (rows.length <= embeddedRows) {
    const json = objectOf([
      ['count', [`${rows.length}`]],
      ['rows', [{ rows, as: 'row' }]],
    ]);
    return { json, files: [] };
  }
  const pages = cut(rows, pageRows);
  const isDated = strand !== 'undated';
  const index: Strand = {
    count: rows.length,
    first: pages.map((page) => (isDated ? events.start(page[0] ?? 0) : 0)),
    reach: pages.map((page) => (isDated ? reachOf(events, page) : null)),
  };
  const files = pages.map((page, number) =>
    fileOf(pagePath(channel, strand, number), { rows: page, as: 'row' }),
  );
  return { json: [JSON.stringify(index)], files };
}

/** The latest day of the rows; null if one has no end. */
function reachOf(events: PlacedEvents, rows: Rows): number | null {
  let reach = Number.NEGATIVE_INFINITY;
  for (const row of rows) reach = Math.max(reach, events.end(row));
  return reach === Number.POSITIVE_INFINITY ? null : reach;
}
