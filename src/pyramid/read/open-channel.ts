import type { DayRange } from '../../chronology/period.ts';
import { type Channel, dayChunkPath, headPath } from '../channel-paths.ts';
import { type ChannelFacts, channelsOf } from '../channels-of.ts';
import type { Filter } from '../filter.ts';
import type { ChannelHead, DayChunk } from '../format.ts';
import { PUBLISHED_SIZES, type PyramidSizes } from '../sizes.ts';
import { begun, type DayTable, openDayTable } from './day-table.ts';

/** Reads a file by its path. It must cache: the same file may be requested many times. */
export type ReadFile = <T>(path: string) => Promise<T>;

export interface ChannelWithHead {
  channel: Channel;
  head: ChannelHead;
}

/** A channel from whose files questions can be answered. */
export interface OpenChannel extends ChannelWithHead {
  days: DayTable;
  read: ReadFile;
  sizes: PyramidSizes;
}

/** The channels whose union is the events that pass a filter, with their heads. */
export function readHeads(
  facts: ChannelFacts,
  filter: Filter,
  read: ReadFile,
): Promise<ChannelWithHead[]> {
  return Promise.all(
    channelsOf(filter, facts).map(async (channel) => ({
      channel,
      head: await read<ChannelHead>(headPath(channel)),
    })),
  );
}

/** @param sizes Those with which the channel was written. */
export function openChannel(
  { channel, head }: ChannelWithHead,
  read: ReadFile,
  sizes = PUBLISHED_SIZES,
): OpenChannel {
  const days = openDayTable(head.days, (chunk) => read<DayChunk>(dayChunkPath(channel, chunk)));
  return { channel, head, days, read, sizes };
}

/** How many dated events a channel has. */
export function datedCount({ head }: ChannelWithHead): number {
  return head.count - head.strands.undated.count;
}

/** How many dated events of a channel touch the window. */
export async function countTouching({ days }: OpenChannel, timeWindow: DayRange): Promise<number> {
  const [until, before] = await Promise.all([
    days.before(timeWindow.to + 1),
    days.before(timeWindow.from),
  ]);
  return begun(until) - before.ended;
}
