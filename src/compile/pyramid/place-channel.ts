import { type ChannelHead, STRANDS } from '../../contract/pyramid.ts';
import {
  dayChunkPath,
  headPath,
  laneDaysPath,
  laneYearsPath,
} from '../../pyramid/channel-paths.ts';
import { jsonText } from '../publish/json-file.ts';
import type { ChannelRows } from './channels.ts';
import { dayTable } from './day-table.ts';
import { countLanes } from './lanes.ts';
import { type Placing, placeStrand } from './place-strand.ts';
import type { RowStore, Rows } from './row-store.ts';

/** Writes a channel's head and the files that do not stand in it, but for the counts by lane. */
export function placeChannel(placing: Placing, { channel, rows }: ChannelRows): void {
  const { store, layout, write } = placing;
  const days = dayTable(store, rows, layout.chunkDays);
  for (const [chunk, table] of days.chunks.entries()) {
    write(dayChunkPath(channel, chunk), jsonText(table));
  }
  const strands = STRANDS.flatMap((strand, index) => {
    const ofStrand = rows.filter((row) => store.strand(row) === strand);
    const name = Buffer.from(`${index === 0 ? '{' : ','}"${strand}":`);
    return [name, placeStrand(placing, channel, strand, ofStrand)];
  });
  const { count, shared, years } = totals(store, rows);
  const head = Buffer.from(
    `{"count":${count},"shared":${shared},"years":${JSON.stringify(years)},"strands":`,
  );
  const tail = Buffer.from(`},"days":${JSON.stringify(days.head)}}\n`);
  write(headPath(channel), Buffer.concat([head, ...strands, tail]));
}

/** Writes the counts by lane of a channel of all partners. */
export function placeLanes({ store, write }: Placing, { channel, rows }: ChannelRows): void {
  const { years, days } = countLanes(store, rows);
  write(laneYearsPath(channel), jsonText(years));
  for (const [year, counts] of days) write(laneDaysPath(channel, year), jsonText(counts));
}

function totals(store: RowStore, rows: Rows): Pick<ChannelHead, 'count' | 'shared' | 'years'> {
  const years = new Map<number, number>();
  let shared = 0;
  for (const row of rows) {
    if (store.partners(row).length > 1) shared += 1;
    if (store.strand(row) === 'undated') continue;
    const year = store.year(row);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const all = [...years.keys()];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return { count: rows.length, shared, years: null };
  const starts = Array.from({ length: last - first + 1 }, (_, at) => years.get(first + at) ?? 0);
  return { count: rows.length, shared, years: { first, starts } };
}
