import { beginsYear, dayParts, type EpochDay } from '../../chronology/days.ts';
import type { ChannelHead } from '../format.ts';
import { begun } from './day-table.ts';
import type { OpenChannel } from './open-channel.ts';

/** Dated events of a channel that begin from `edges[i]` to the day before `edges[i + 1]`. The head tells of whole years. */
export async function begunBetween(
  { head, days }: OpenChannel,
  edges: readonly EpochDay[],
): Promise<number[]> {
  const totals = edges.every(beginsYear)
    ? edges.map((edge) => begunBeforeYear(head, dayParts(edge).year))
    : await Promise.all(edges.map(async (edge) => begun(await days.before(edge))));
  return totals.slice(1).map((total, index) => total - (totals[index] ?? 0));
}

function begunBeforeYear({ years }: ChannelHead, year: number): number {
  if (years === null) return 0;
  const before = years.starts.slice(0, Math.max(0, year - years.first));
  return before.reduce((sum, starts) => sum + starts, 0);
}
