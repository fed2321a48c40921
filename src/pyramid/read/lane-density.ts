import {
  beginsYear,
  dayFromParts,
  dayParts,
  type EpochDay,
  epochDay,
} from '../../chronology/days.ts';
import type { PartnerId } from '../../contract/event.ts';
import { laneDaysPath } from '../channel-paths.ts';
import type { LaneDays } from '../format.ts';
import { densityOf } from './density.ts';
import { range } from './numbers.ts';
import type { ChannelWithHead, OpenChannel } from './open-channel.ts';

/** By lane, a number for each stretch between edges. */
type LaneDensity = Map<PartnerId, number[]>;

/** How many dated events of each lane begin between edges; see `EventIndex.lanes`. */
export async function laneDensityOf(
  channels: readonly OpenChannel[],
  lanes: readonly PartnerId[],
  edges: readonly EpochDay[],
): Promise<LaneDensity> {
  const counts = new Map(lanes.map((lane) => [lane, edges.slice(1).map(() => 0)]));
  await Promise.all(
    channels.map(async (one) => {
      const { partner } = one.channel;
      if (partner === null) return addFromLaneCounts(one, counts, edges);
      const own = counts.get(partner);
      if (own === undefined) return;
      for (const [index, count] of (await densityOf(one, edges)).entries()) add(own, index, count);
    }),
  );
  return counts;
}

/** The lanes that have a dated event in any of the channels. */
export function lanesPresent(channels: readonly ChannelWithHead[]): Set<PartnerId> {
  return new Set(
    channels.flatMap(({ channel, head }) => {
      if (head.years === null) return [];
      return channel.partner === null ? Object.keys(head.lanes ?? {}) : [channel.partner];
    }),
  );
}

/**
 * Adds the counts of a channel of all partners: by year from its head, else by day from a file for
 * each year.
 */
async function addFromLaneCounts(
  { channel, head, read }: OpenChannel,
  counts: LaneDensity,
  edges: readonly EpochDay[],
) {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined || head.years === null) return;
  if (edges.every(beginsYear)) {
    addPairs(counts, head.lanes ?? {}, edges, (year) => dayFromParts(year, 1, 1));
    return;
  }
  const { first: firstYear, starts } = head.years;
  const from = Math.max(dayParts(first).year, firstYear);
  const to = Math.min(dayParts(epochDay(last - 1)).year, firstYear + starts.length - 1);
  const years = range(from, to).filter((year) => (starts[year - firstYear] ?? 0) > 0);
  await Promise.all(
    years.map(async (year) => {
      const days = await read<LaneDays>(laneDaysPath(channel, year));
      addPairs(counts, days, edges, (day) => dayFromParts(year, 1, day));
    }),
  );
}

/**
 * @param pairs By lane, flat pairs of a year or day, which `toDay` turns into the day it begins on,
 * and a count.
 */
function addPairs(
  counts: LaneDensity,
  pairs: Record<string, number[]>,
  edges: readonly EpochDay[],
  toDay: (key: number) => number,
) {
  for (const [lane, totals] of counts) {
    const flat = Object.hasOwn(pairs, lane) ? (pairs[lane] ?? []) : [];
    for (let at = 0; at < flat.length; at += 2) {
      const day = toDay(flat[at] ?? 0);
      add(
        totals,
        edges.findLastIndex((edge) => edge <= day),
        flat[at + 1] ?? 0,
      );
    }
  }
}

/** Ignores what is before the first or after the last edge. */
function add(totals: number[], index: number, count: number) {
  const total = totals[index];
  if (total !== undefined) totals[index] = total + count;
}
