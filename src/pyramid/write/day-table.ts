import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import type { ChannelHead, DayChunk } from '../format.ts';
import { parts } from './layout.ts';

/** What begins and ends on a day; also running totals. */
interface DayCounts {
  day: number;
  year: number;
  long: number;
  ended: number;
}

/** What the head says of the channel's days, and the chunks that do not stand in it. */
export interface DayTable {
  head: ChannelHead['days'];
  chunks: DayChunk[];
}

/** The table of all days on which any of the rows begins or ends, in chunks of so many of these days. */
export function dayTable(store: RowStore, rows: Rows, chunkDays: number): DayTable {
  const days = [...countByDay(store, rows)].sort(([a], [b]) => a - b);
  const pieces = parts(days, chunkDays);
  const chunks = pieces.map(chunkOf);
  if (chunks.length <= 1) return { head: { rows: chunks[0] ?? [] }, chunks: [] };
  const before = nothing();
  const index = pieces.map((piece) => {
    const { day, year, long, ended } = before;
    for (const [, counts] of piece) add(before, counts);
    const totals: [number, number, number, number] = [day, year, long, ended];
    return { first: piece[0]?.[0] ?? 0, before: totals };
  });
  return { head: { chunks: index }, chunks };
}

function countByDay(store: RowStore, rows: Rows): Map<number, DayCounts> {
  const days = new Map<number, DayCounts>();
  const countsOf = (day: number) => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const counts = nothing();
    days.set(day, counts);
    return counts;
  };
  for (const row of rows) {
    const strand = store.strand(row);
    if (strand === 'undated') continue;
    const begun = countsOf(store.start(row));
    begun[strand] += 1;
    const end = store.end(row);
    if (strand === 'day') begun.ended += 1;
    else if (end !== Number.POSITIVE_INFINITY) countsOf(end).ended += 1;
  }
  return days;
}

function chunkOf(days: readonly [number, DayCounts][]): DayChunk {
  const chunk: DayChunk = [];
  let previous = 0;
  for (const [date, { day, year, long, ended }] of days) {
    chunk.push(date - previous, day, year, long, ended);
    previous = date;
  }
  return chunk;
}

function nothing(): DayCounts {
  return { day: 0, year: 0, long: 0, ended: 0 };
}

function add(totals: DayCounts, counts: DayCounts): void {
  totals.day += counts.day;
  totals.year += counts.year;
  totals.long += counts.long;
  totals.ended += counts.ended;
}
