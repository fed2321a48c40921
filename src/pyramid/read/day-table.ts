import type { ChannelHead, DayChunk } from '../format.ts';

/** Rows begun, by strand, and rows ended, up to some day. */
export interface DayTotals {
  day: number;
  year: number;
  long: number;
  ended: number;
}

/** How many dated rows have begun. */
export function begun({ day, year, long }: DayTotals): number {
  return day + year + long;
}

/** Loads a chunk of a channel's day table, by number. */
export type LoadChunk = (chunk: number) => Promise<DayChunk>;

/** The day table of a channel, of which only the chunks that are asked for are read. */
export interface DayTable {
  /** Totals of all days before `day`. */
  before(day: number): Promise<DayTotals>;
  /** At least and at most how many rows have begun before `day`, without reading a chunk. */
  begunBetween(day: number): { least: number; most: number };
  /** The day on which the row of that rank (from 0, among all dated rows by earliest day) begins, and the totals before it. */
  dayOfRank(rank: number): Promise<{ day: number; before: DayTotals; on: DayTotals }>;
}

export function openDayTable(days: ChannelHead['days'], loadChunk: LoadChunk): DayTable {
  const chunks =
    'rows' in days ? [{ first: Number.NEGATIVE_INFINITY, before: NOTHING }] : days.chunks;
  const load = async (index: number) => ('rows' in days ? days.rows : await loadChunk(index));

  const scan = async (
    index: number,
    until: (day: number, totals: DayTotals, on: DayTotals) => boolean,
  ) => {
    let totals = totalsOf(chunks[index]?.before ?? NOTHING);
    let date = 0;
    const rows = await load(index);
    for (let at = 0; at < rows.length; at += 5) {
      const [step = 0, ...counts] = rows.slice(at, at + 5);
      const [onDay = 0, onYear = 0, onLong = 0, onEnded = 0] = counts;
      date += step;
      const on = { day: onDay, year: onYear, long: onLong, ended: onEnded };
      if (until(date, totals, on)) return { date, totals, on };
      totals = {
        day: totals.day + onDay,
        year: totals.year + onYear,
        long: totals.long + onLong,
        ended: totals.ended + onEnded,
      };
    }
    return { date, totals, on: { day: 0, year: 0, long: 0, ended: 0 } };
  };

  const chunkOf = (day: number) => chunks.findLastIndex(({ first }) => first <= day);

  return {
    before: async (day) => {
      const index = chunkOf(day);
      const chunk = chunks[index];
      if (chunk === undefined) return totalsOf(NOTHING);
      if (chunk.first === day) return totalsOf(chunk.before);
      return (await scan(index, (date) => date >= day)).totals;
    },
    begunBetween: (day) => {
      const index = chunkOf(day);
      const chunk = chunks[index];
      if (chunk === undefined) return { least: 0, most: 0 };
      const least = begun(totalsOf(chunk.before));
      if (chunk.first === day) return { least, most: least };
      const next = chunks[index + 1];
      return { least, most: next ? begun(totalsOf(next.before)) : Number.POSITIVE_INFINITY };
    },
    dayOfRank: async (rank) => {
      const index = chunks.findLastIndex(({ before: [d, y, l] }) => d + y + l <= rank);
      const found = await scan(
        Math.max(0, index),
        (_, totals, on) => rank < begun(totals) + begun(on),
      );
      return { day: found.date, before: found.totals, on: found.on };
    },
  };
}

/** As the head has them. */
type FlatTotals = [number, number, number, number];

const NOTHING: FlatTotals = [0, 0, 0, 0];

function totalsOf([day, year, long, ended]: FlatTotals): DayTotals {
  return { day, year, long, ended };
}
