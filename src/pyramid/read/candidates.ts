import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import { topPath } from '../channel-paths.ts';
import { unpackRow } from '../rows.ts';
import { DATED_STRANDS } from '../strands.ts';
import type { TopEvents } from './event-index.ts';
import { filesOf } from './few-files.ts';
import { datedCount, type OpenChannel } from './open-channel.ts';
import { embeddedRows, readPages, readRows } from './strand-rows.ts';

/**
 * Events of a channel that touch the window, some perhaps twice, from at most `few` files (at least
 * 1): all, or only the most prominent of those strands of which only tops are read.
 */
export async function candidates(
  one: OpenChannel,
  timeWindow: DayRange,
  few: number,
): Promise<TopEvents> {
  const { channel, head, read, sizes } = one;
  const { pages, tops } = filesOf(head, timeWindow, sizes.topFan, few);
  const topOfAll = tops === 'head' ? (head.tops?.rows ?? []).map(unpackRow) : [];
  const paths =
    tops === null || tops === 'head'
      ? []
      : tops.nodes.map((node) => topPath(channel, tops.level, node));
  const found = await Promise.all([
    ...pages.map(({ strand, pages: some }) => readPages(one, strand, some)),
    ...paths.map((path) => readRows(read, path)),
  ]);
  const embedded = DATED_STRANDS.map((strand) => embeddedRows(head, strand));
  return {
    events: [...embedded, topOfAll, ...found]
      .flat()
      .filter((event) => touches(event.date, timeWindow)),
    // The top of all slots may have every event.
    complete: tops === null || topOfAll.length === datedCount(one),
  };
}
