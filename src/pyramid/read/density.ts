import { beginsYear, dayParts, type EpochDay } from '../../chronology/days.ts';
import type { ChannelHead } from '../format.ts';
import { begun } from './day-table.ts';
import { sum } from './numbers.ts';
import type { OpenChannel } from './open-channel.ts';

/**
 * How many dated events of a channel begin between edges; see `EventIndex.density`. For whole years
 * the head is enough.
 */
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
