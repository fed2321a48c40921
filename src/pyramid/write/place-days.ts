import { dayChunkPath } from '../channel-paths.ts';
import type { ChannelHead, DayChunk } from '../format.ts';
import type { ChannelRows } from './channel-rows.ts';
import { cut } from './cut.ts';
import { fileOf, type HeadMember, type PlacedEvents, type Rows } from './placed-events.ts';

/** Rows that begin in `day`, in `year` and in `long`, and rows that end: on a day, or up to it. */
type DayCounts = [day: number, year: number, long: number, ended: number];

const COLUMNS = [0, 1, 2, 3] as const;
const COLUMN_OF = { day: 0, year: 1, long: 2, ended: 3 } as const;

/** Places a channel's day table: in the head if it is a single chunk, else in a file for each. */
export function placeDays(
  events: PlacedEvents,
  { channel, rows }: ChannelRows,
  chunkDays: number,
): HeadMember {
  const days = [...countByDay(events, rows)].sort(([a], [b]) => a - b);
  const pieces = cut(days, chunkDays);
  const [only = []] = pieces;
  if (pieces.length <= 1) return { json: [jsonOf({ rows: chunkOf(only) })], files: [] };
  const totals: DayCounts = [0, 0, 0, 0];
  const chunks = pieces.map((piece) => {
    const before: DayCounts = [...totals];
    for (const [, counts] of piece) for (const at of COLUMNS) totals[at] += counts[at];
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
  const count = (day: number, what: keyof typeof COLUMN_OF) => {
    const counts = days.get(day) ?? [0, 0, 0, 0];
    days.set(day, counts);
    counts[COLUMN_OF[what]] += 1;
  };
  for (const row of rows) {
    const strand = events.strand(row);
    if (strand === 'undated') continue;
    count(events.start(row), strand);
    const end = events.end(row);
    if (end !== Number.POSITIVE_INFINITY) count(end, 'ended');
  }
  return days;
}

function chunkOf(days: readonly [number, DayCounts][]): DayChunk {
  let previous = 0;
  return days.flatMap(([day, counts]) => {
    const step = day - previous;
    previous = day;
    return [step, ...counts];
  });
}
