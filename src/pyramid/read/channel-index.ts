import type { DayRange } from '../../chronology/period.ts';
import type { PyramidSizes } from '../sizes.ts';
import { candidates } from './candidates.ts';
import { densityOf, laneDensityOf, lanesPresent } from './density.ts';
import type { EventCount, EventIndex } from './event-index.ts';
import { FEW_FILES } from './few-files.ts';
import { datedInWindow, listOf } from './list.ts';
import { neighboursOf } from './neighbours.ts';
import { sum } from './numbers.ts';
import { type ChannelWithHead, openChannel, type ReadFile } from './open-channel.ts';
import { merged, mostProminent } from './order.ts';

/**
 * An index of the union of some channels. Either none has a partner or all have, and the same with
 * types. In its list, events that begin on one day are in the order of their channels, then by
 * reach.
 */
export function channelIndex(
  heads: readonly ChannelWithHead[],
  extent: DayRange,
  read: ReadFile,
  sizes?: PyramidSizes,
): EventIndex {
  const channels = heads.map((head) => openChannel(head, read, sizes));
  const union = { channels, extent };
  const count = counter(heads);
  return {
    total: count(heads.map(({ head }) => head.count)),
    undated: count(heads.map(({ head }) => head.strands.undated.count)),
    partnersPresent: lanesPresent(heads),
    countInWindow: async (timeWindow) => count(await datedInWindow(union, timeWindow)),
    top: async (timeWindow, most) => {
      const few = Math.max(1, Math.floor(FEW_FILES / channels.length));
      const found = await Promise.all(channels.map((one) => candidates(one, timeWindow, few)));
      const events = merged(found.map(({ events: some }) => some));
      const complete = events.length <= most && found.every((one) => one.complete);
      return { events: mostProminent(events, most), complete };
    },
    list: (timeWindow, offset, limit) => listOf(union, timeWindow, offset, limit),
    neighbours: (event) => neighboursOf(union, event),
    density: async (edges) => {
      const counts = await Promise.all(channels.map((one) => densityOf(one, edges)));
      return edges.slice(1).map((_, index) => sum(counts.map((some) => some[index] ?? 0)));
    },
    lanes: (lanes, edges) => laneDensityOf(channels, lanes, edges),
  };
}

/** Counts a union by its channels' counts. Channels of several partners may share events. */
function counter(heads: readonly ChannelWithHead[]): (counts: readonly number[]) => EventCount {
  const partners = new Set(heads.map(({ channel }) => channel.partner));
  const shared = partners.size < 2 ? 0 : sum(heads.map(({ head }) => head.shared));
  return (counts) => ({
    value: Math.max(0, ...counts, sum(counts) - shared),
    exact: shared === 0,
  });
}
