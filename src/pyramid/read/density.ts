import { beginsYear } from '../../chronology/calendar-steps.ts';
import { dayFromParts, dayParts, type EpochDay, epochDay } from '../../chronology/days.ts';
import type { PartnerId } from '../../contract/event.ts';
import { laneDaysPath } from '../channel-paths.ts';
import type { ChannelHead, LaneDays } from '../format.ts';
import { begun } from './day-table.ts';
import { range, sum } from './numbers.ts';
import type { ChannelWithHead, OpenChannel } from './open-channel.ts';

/** See `EventIndex.density`. For whole years the head is enough. */
export async function densityOf(
  { head, days }: OpenChannel,
  edges: readonly EpochDay[],
): Promise<number[]> {
  const totals = edges.every(beginsYear)
    ? edges.map((edge) => begunBeforeYear(head, dayParts(edge).year))
    : await Promise.all(edges.map(async (edge) => begun(await days.before(edge))));
  return totals.slice(1).map((total, index) => total - (totals[index] ?? 0));
}

function begunBeforeYear({ years }: ChannelHead, year: number): number {
  return years === null ? 0 : sum(years.starts.slice(0, Math.max(0, year - years.first)));
}

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
      if (!counts.has(partner)) return;
      const begunIn = await densityOf(one, edges);
      const others = counts.get(partner) ?? [];
      counts.set(
        partner,
        others.map((total, index) => total + (begunIn[index] ?? 0)),
      );
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

/** Adds a channel's lane counts: by year from its head, else by day from a file for each year. */
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

/** Adds flat pairs of a year or day, which `toDay` turns into its first day, and a count. */
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
      const index = edges.findLastIndex((edge) => edge <= day);
      const total = totals[index];
      if (total !== undefined) totals[index] = total + (flat[at + 1] ?? 0);
    }
  }
}
