import { type Channel, dayChunkPath } from '../channel-paths.ts';
import type { ChannelHead, DayChunk } from '../format.ts';
import { cut } from './cut.ts';
import { fileOf, type HeadMember, type PlacedEvents, type Rows } from './placed-events.ts';

/** Rows that begin on a day, by strand, and rows that end on it; also running totals of these. */
interface DayCounts {
  day: number;
  year: number;
  long: number;
  ended: number;
}

/**
 * Places the day table of some rows: in the head if it is a single chunk of `chunkDays` days, else
 * in a file for each chunk.
 */
export function placeDays(
  events: PlacedEvents,
  { channel, rows }: { channel: Channel; rows: Rows },
  chunkDays: number,
): HeadMember {
  const days = [...countByDay(events, rows)].sort(([a], [b]) => a - b);
  const pieces = cut(days, chunkDays);
  const [only = []] = pieces;
  if (pieces.length <= 1) return { json: [jsonOf({ rows: chunkOf(only) })], files: [] };
  const totals = noCounts();
  const chunks = pieces.map((piece) => {
    const { day, year, long, ended } = totals;
    for (const [, counts] of piece) add(totals, counts);
    const before: [number, number, number, number] = [day, year, long, ended];
    return { first: piece[0]?.[0] ?? 0, before };
  });
  const files = pieces.map((piece, chunk) =>
    fileOf(dayChunkPath(channel, chunk), JSON.stringify(chunkOf(piece))),
  );
  return { json: [jsonOf({ chunks })], files };
}

function jsonOf(days: ChannelHead['days']): string {
  return JSON.stringify(days);
}

function countByDay(events: PlacedEvents, rows: Rows): Map<number, DayCounts> {
  const days = new Map<number, DayCounts>();
  const countsOf = (day: number) => {
    const known = days.get(day);
    if (known !== undefined) return known;
    const counts = noCounts();
    days.set(day, counts);
    return counts;
  };
  for (const row of rows) {
    const strand = events.strand(row);
    if (strand === 'undated') continue;
    const begun = countsOf(events.start(row));
    begun[strand] += 1;
    const end = events.end(row);
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

function noCounts(): DayCounts {
  return { day: 0, year: 0, long: 0, ended: 0 };
}

function add(totals: DayCounts, counts: DayCounts): void {
  totals.day += counts.day;
  totals.year += counts.year;
  totals.long += counts.long;
  totals.ended += counts.ended;
}
