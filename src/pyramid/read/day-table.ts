import type { ChannelHead, DayChunk } from '../format.ts';

/** Rows begun, by strand, and rows ended: on a day or before it. */
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

/** Reads a chunk of a channel's day table, by number from 0. */
export type ReadChunk = (chunk: number) => Promise<DayChunk>;

/** A channel's day table. It reads only the chunks that a question needs. */
export interface DayTable {
  /** Totals of all days before `day`. */
  before(day: number): Promise<DayTotals>;
  /** Bounds, both inclusive, of how many rows have begun before `day`, from the head alone. */
  begunBounds(day: number): { least: number; most: number };
  /** The day on which a row begins, by its rank, from 0, among dated rows by earliest day. */
  dayOfRank(rank: number): Promise<number>;
}

export function openDayTable(days: ChannelHead['days'], readChunk: ReadChunk): DayTable {
  const chunks =
    'rows' in days ? [{ first: Number.NEGATIVE_INFINITY, before: NOTHING }] : days.chunks;
  const chunkOf = (day: number) => chunks.findLastIndex(({ first }) => first <= day);

  /**
   * The first day of a chunk for which `found` is true, given the totals up to it, and the totals
   * before it; if there is none, the last day and the totals of the chunk.
   */
  const scan = async (index: number, found: (day: number, next: DayTotals) => boolean) => {
    const rows = 'rows' in days ? days.rows : await readChunk(index);
    let totals = totalsOf(chunks[index]?.before ?? NOTHING);
    let day = 0;
    for (let at = 0; at < rows.length; at += 5) {
      const [step = 0, onDay = 0, onYear = 0, onLong = 0, onEnded = 0] = rows.slice(at, at + 5);
      day += step;
      const next = {
        day: totals.day + onDay,
        year: totals.year + onYear,
        long: totals.long + onLong,
        ended: totals.ended + onEnded,
      };
      if (found(day, next)) break;
      totals = next;
    }
    return { day, totals };
  };

  return {
    before: async (day) => {
      const index = chunkOf(day);
      const chunk = chunks[index];
      if (chunk === undefined) return totalsOf(NOTHING);
      if (chunk.first === day) return totalsOf(chunk.before);
      return (await scan(index, (date) => date >= day)).totals;
    },
    begunBounds: (day) => {
      const index = chunkOf(day);
      const chunk = chunks[index];
      if (chunk === undefined) return { least: 0, most: 0 };
      const least = begun(totalsOf(chunk.before));
      if (chunk.first === day) return { least, most: least };
      const next = chunks[index + 1];
      return { least, most: next ? begun(totalsOf(next.before)) : Number.POSITIVE_INFINITY };
    },
    dayOfRank: async (rank) => {
      const index = chunks.findLastIndex(({ before }) => begun(totalsOf(before)) <= rank);
      return (await scan(Math.max(0, index), (_, next) => rank < begun(next))).day;
    },
  };
}

/** Totals as in the head. */
type FlatTotals = [number, number, number, number];

const NOTHING: FlatTotals = [0, 0, 0, 0];

function totalsOf([day, year, long, ended]: FlatTotals): DayTotals {
  return { day, year, long, ended };
}
