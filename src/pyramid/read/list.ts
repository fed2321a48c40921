import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import { bisect } from './bisect.ts';
import { begun } from './day-table.ts';
import { sum } from './numbers.ts';
import { countTouching, datedCount, type OpenChannel } from './open-channel.ts';
import { merged } from './order.ts';
import { rowsOfRuns, runsOfDay, undatedRuns } from './runs.ts';
import { ongoingRows } from './strand-rows.ts';

/** Channels whose union is listed, and the first and last day of the corpus. */
export interface ChannelUnion {
  channels: readonly OpenChannel[];
  extent: DayRange;
}

/** See `EventIndex.list`: ongoing events, then day by day those that begin, then the undated. */
export async function listOf(
  union: ChannelUnion,
  timeWindow: DayRange,
  offset: number,
  limit: number,
): Promise<(EventSummary | null)[]> {
  const { channels } = union;
  const before = await Promise.all(channels.map(({ days }) => days.before(timeWindow.from)));
  const begunBefore = sum(before.map(begun));
  const ongoing = begunBefore - sum(before.map(({ ended }) => ended));
  const dated = sum(await datedInWindow(union, timeWindow));
  const rows: (EventSummary | null)[] = [];
  const wanted = () => limit - rows.length;

  if (offset < ongoing) {
    const most = offset + limit;
    const found = merged(
      await Promise.all(channels.map((one) => ongoingRows(one, timeWindow, most))),
    );
    const repeats = Array.from({ length: ongoing - found.length }, () => null);
    rows.push(...[...found, ...repeats].slice(offset, offset + limit));
  }
  for (let at = offset + rows.length; wanted() > 0 && at < dated; at = offset + rows.length) {
    const most = Math.min(wanted(), dated - at);
    rows.push(...(await rowsFromRank(channels, begunBefore + at - ongoing, timeWindow, most)));
  }
  if (wanted() > 0) {
    const skip = Math.max(0, offset + rows.length - dated);
    rows.push(...(await rowsOfRuns(undatedRuns(channels), skip, wanted())));
  }
  return rows;
}

/** How many dated events of each channel touch the window. For all time the heads are enough. */
export function datedInWindow(
  { channels, extent }: ChannelUnion,
  timeWindow: DayRange,
): Promise<number[]> {
  const isAll = timeWindow.from <= extent.from && timeWindow.to >= extent.to;
  return Promise.all(
    channels.map((one) => (isAll ? datedCount(one) : countTouching(one, timeWindow))),
  );
}

/**
 * At least one and at most `limit` rows, of one day, from a rank on. The rank is among all dated
 * rows of all channels by earliest day; its row begins in the window.
 */
async function rowsFromRank(
  channels: readonly OpenChannel[],
  rank: number,
  timeWindow: DayRange,
  limit: number,
): Promise<(EventSummary | null)[]> {
  const { before, runs } = await runsOfDay(channels, await dayOfRank(channels, rank, timeWindow));
  return rowsOfRuns(runs, rank - before, limit);
}

/** The day on which the row of a rank begins. Several channels need a bisection over days. */
async function dayOfRank(
  channels: readonly OpenChannel[],
  rank: number,
  { from, to }: DayRange,
): Promise<number> {
  const [only, ...others] = channels;
  if (only !== undefined && others.length === 0) return only.days.dayOfRank(rank);
  return bisect(from, to, (day) => hasBegun(channels, rank, day));
}

/** Whether the row of a rank has begun by the end of a day, if possible from the heads alone. */
async function hasBegun(
  channels: readonly OpenChannel[],
  rank: number,
  day: number,
): Promise<boolean> {
  const bounds = channels.map(({ days }) => days.begunBounds(day + 1));
  if (sum(bounds.map(({ least }) => least)) > rank) return true;
  if (sum(bounds.map(({ most }) => most)) <= rank) return false;
  const totals = await Promise.all(channels.map(({ days }) => days.before(day + 1)));
  return sum(totals.map(begun)) > rank;
}
