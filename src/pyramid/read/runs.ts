import type { EventSummary } from '../../contract/event.ts';
import { DATED_STRANDS, type StrandName } from '../strands.ts';
import { begun } from './day-table.ts';
import { sum } from './numbers.ts';
import type { OpenChannel } from './open-channel.ts';
import { rowsByRank } from './strand-rows.ts';

/** Rows `from` to before `to` of a channel's strand, by rank in the strand. */
export interface Run {
  channel: OpenChannel;
  strand: StrandName;
  from: number;
  to: number;
}

/** The rows that begin on a day, in list order, and how many dated rows begin before it. */
export async function runsOfDay(
  channels: readonly OpenChannel[],
  day: number,
): Promise<{ before: number; runs: Run[] }> {
  const at = await Promise.all(channels.map(({ days }) => days.before(day)));
  const after = await Promise.all(channels.map(({ days }) => days.before(day + 1)));
  const runs = channels.flatMap((channel, index) =>
    DATED_STRANDS.map((strand) => {
      return { channel, strand, from: at[index]?.[strand] ?? 0, to: after[index]?.[strand] ?? 0 };
    }),
  );
  return { before: sum(at.map(begun)), runs };
}

export function undatedRuns(channels: readonly OpenChannel[]): Run[] {
  return channels.map((channel) => {
    const { count } = channel.head.strands.undated;
    return { channel, strand: 'undated', from: 0, to: count };
  });
}

/** Rows `skip` to before `skip + limit` of consecutive runs. null replaces a repeat. */
export async function rowsOfRuns(
  runs: readonly Run[],
  skip: number,
  limit: number,
): Promise<(EventSummary | null)[]> {
  const rows: (EventSummary | null)[] = [];
  let left = skip;
  for (const { channel, strand, from, to } of runs) {
    const take = Math.min(to - from - left, limit - rows.length);
    if (take > 0) {
      const found = await rowsByRank(channel, strand, from + left, from + left + take);
      const earlier = earlierPartners(runs, channel);
      rows.push(...found.map((event) => (isRepeat(event, earlier) ? null : event)));
    }
    left = Math.max(0, left - (to - from));
  }
  return rows;
}

/** The partners whose channels come before those of this channel's partner. */
function earlierPartners(runs: readonly Run[], { channel }: OpenChannel): (string | null)[] {
  const partners = [...new Set(runs.map((run) => run.channel.channel.partner))];
  return partners.slice(0, partners.indexOf(channel.partner));
}

/** Whether the list already has the event under an earlier partner. */
function isRepeat(event: EventSummary, earlier: readonly (string | null)[]): boolean {
  return event.partners.some((partner) => earlier.includes(partner));
}
