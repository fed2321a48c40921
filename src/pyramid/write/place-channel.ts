import { jsonText } from '../../compile/publish/json-file.ts';
import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import { dayChunkPath, headPath, laneDaysPath } from '../channel-paths.ts';
import { type ChannelHead, type LaneYears, STRANDS, type StrandName } from '../format.ts';
import type { ChannelRows } from './channels.ts';
import { dayTable } from './day-table.ts';
import { countLanes } from './lanes.ts';
import { type Placing, placeStrand } from './place-strand.ts';
import { placeTops } from './place-tops.ts';

/** Writes a channel's head, with counts by lane where there are any, and the files that do not stand in it. */
export function placeChannel(
  placing: Placing,
  { channel, rows }: ChannelRows,
  lanes?: LaneYears,
): void {
  const { store, layout, write } = placing;
  const days = dayTable(store, rows, layout.chunkDays);
  for (const [chunk, table] of days.chunks.entries()) {
    write(dayChunkPath(channel, chunk), jsonText(table));
  }
  const rowsOf = byStrand(store, rows);
  const strands = STRANDS.flatMap((strand, index) => {
    const name = Buffer.from(`${index === 0 ? '{' : ','}"${strand}":`);
    return [name, placeStrand(placing, channel, strand, rowsOf[strand])];
  });
  const dated = rows.subarray(0, rows.length - rowsOf.undated.length);
  const tops = hasPages(rowsOf, layout.embeddedRows)
    ? placeTops(placing, channel, dated)
    : undefined;
  const { count, shared, years } = totals(store, rows);
  const head = Buffer.from(
    `{"count":${count},"shared":${shared},"years":${JSON.stringify(years)},"strands":`,
  );
  const topsPart = tops === undefined ? [] : [Buffer.from(',"tops":'), tops];
  const tail = Buffer.from(`,${JSON.stringify({ lanes, days: days.head }).slice(1)}\n`);
  const parts = [head, ...strands, Buffer.from('}'), ...topsPart, tail];
  write(headPath(channel), Buffer.concat(parts));
}

/** Whether any of the dated strands does not stand in the head. */
function hasPages({ day, year, long }: Record<StrandName, Rows>, embeddedRows: number): boolean {
  return [day, year, long].some((rows) => rows.length > embeddedRows);
}

/** Writes the counts by lane and day of a channel of all partners, and returns those by year. */
export function placeLanes({ store, write }: Placing, { channel, rows }: ChannelRows): LaneYears {
  const { years, days } = countLanes(store, rows);
  for (const [year, counts] of days) write(laneDaysPath(channel, year), jsonText(counts));
  return years;
}

/** Rows of each strand, in the order given. */
export function byStrand(store: RowStore, rows: Rows): Record<StrandName, Rows> {
  const lists: Record<StrandName, number[]> = { day: [], year: [], long: [], undated: [] };
  for (const row of rows) lists[store.strand(row)].push(row);
  return {
    day: new Uint32Array(lists.day),
    year: new Uint32Array(lists.year),
    long: new Uint32Array(lists.long),
    undated: new Uint32Array(lists.undated),
  };
}

/** @param rows In list order: each begins in the year of the one before, or later. */
function totals(store: RowStore, rows: Rows): Pick<ChannelHead, 'count' | 'shared' | 'years'> {
  let shared = 0;
  let first = Number.NaN;
  const starts: number[] = [];
  for (const row of rows) {
    if (store.partners(row).length > 1) shared += 1;
    if (store.strand(row) === 'undated') continue;
    if (starts.length === 0) first = store.year(row);
    while (starts.length <= store.year(row) - first) starts.push(0);
    starts.push((starts.pop() ?? 0) + 1);
  }
  return { count: rows.length, shared, years: starts.length === 0 ? null : { first, starts } };
}
