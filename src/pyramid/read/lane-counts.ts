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
import { begunBetween } from './begun-between.ts';
import type { OpenChannel, ReadFile } from './open-channel.ts';
import { range } from './strand-pages.ts';

/** Dated events of each lane that begin between edges; see `EventIndex.lanes`. */
export async function countLanes(
  channels: readonly OpenChannel[],
  lanes: readonly PartnerId[],
  edges: readonly EpochDay[],
  read: ReadFile,
): Promise<Map<PartnerId, number[]>> {
  const counts = new Map(lanes.map((lane) => [lane, edges.slice(1).map(() => 0)]));
  await Promise.all(
    channels.map((one) =>
      one.channel.partner === null
        ? addFromLaneFiles(one, counts, edges, read)
        : addOwnLane(one, counts, edges),
    ),
  );
  return counts;
}

/** Lanes that have a dated event in any of the channels. */
export function presentLanes(channels: readonly OpenChannel[]): Set<PartnerId> {
  return new Set(
    channels.flatMap(({ channel, head }) => {
      if (head.years === null) return [];
      return channel.partner === null ? Object.keys(head.lanes ?? {}) : [channel.partner];
    }),
  );
}

async function addOwnLane(
  channel: OpenChannel,
  counts: Map<PartnerId, number[]>,
  edges: readonly EpochDay[],
) {
  const { partner } = channel.channel;
  const lane = partner === null ? undefined : counts.get(partner);
  if (lane === undefined) return;
  const begun = await begunBetween(channel, edges);
  for (const [index, count] of begun.entries()) add(lane, index, count);
}

async function addFromLaneFiles(
  { channel, head }: OpenChannel,
  counts: Map<PartnerId, number[]>,
  edges: readonly EpochDay[],
  read: ReadFile,
) {
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined || head.years === null) return;
  if (edges.every(beginsYear)) {
    addPairs(counts, head.lanes ?? {}, edges, (year) => dayFromParts(year, 1, 1));
    return;
  }
  const from = Math.max(dayParts(first).year, head.years.first);
  const to = Math.min(
    dayParts(epochDay(last - 1)).year,
    head.years.first + head.years.starts.length - 1,
  );
  const { first: firstYear, starts } = head.years;
  const years = range(from, to).filter((year) => (starts[year - firstYear] ?? 0) > 0);
  await Promise.all(
    years.map(async (year) => {
      const days = await read<LaneDays>(laneDaysPath(channel, year));
      addPairs(counts, days, edges, (day) => dayFromParts(year, 1, day));
    }),
  );
}

function addPairs(
  counts: Map<PartnerId, number[]>,
  pairs: Record<string, number[]>,
  edges: readonly EpochDay[],
  toDay: (key: number) => number,
) {
  for (const [lane, totals] of counts) {
    const flat = Object.hasOwn(pairs, lane) ? (pairs[lane] ?? []) : [];
    for (let at = 0; at < flat.length; at += 2) {
      const day = toDay(flat[at] ?? 0);
      const index = edges.findLastIndex((edge) => edge <= day);
      if (index < totals.length) add(totals, index, flat[at + 1] ?? 0);
    }
  }
}

function add(totals: number[], index: number, count: number) {
  const total = totals[index];
  if (total !== undefined) totals[index] = total + count;
}
