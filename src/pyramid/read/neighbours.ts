import { FIRST_DAY, LAST_DAY, parseIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import { strandOf } from '../strands.ts';
import { bisect } from './bisect.ts';
import type { Neighbours } from './event-index.ts';
import { type ChannelUnion, listOf } from './list.ts';
import { sum } from './numbers.ts';
import { datedCount, type OpenChannel } from './open-channel.ts';
import { compareEvents } from './order.ts';
import { type Run, runsOfDay, undatedRuns } from './runs.ts';
import { rowsByRank } from './strand-rows.ts';

const ALL_TIME: DayRange = { from: FIRST_DAY, to: LAST_DAY };

/** The rank of an event, or, if it is not `found`, the rank it would have. */
interface Place {
  rank: number;
  found: boolean;
}

/** See `EventIndex.neighbours`. */
export async function neighboursOf(union: ChannelUnion, event: EventSummary): Promise<Neighbours> {
  const { rank, found } = await placeInList(union.channels, event);
  const [previous, next] = await Promise.all([
    firstEvent(union, rank - 1, -1),
    firstEvent(union, rank + Number(found), 1),
  ]);
  return { previous, next };
}

/** The first event from a rank on, in one direction, skipping repeats. */
async function firstEvent(
  union: ChannelUnion,
  rank: number,
  direction: 1 | -1,
): Promise<EventSummary | undefined> {
  for (let at = rank; at >= 0; at += direction) {
    const [row] = await listOf(union, ALL_TIME, at, 1);
    if (row !== null) return row;
  }
  return undefined;
}

/** An event's place in the list of all time; if it is missing, the place in the first channel. */
async function placeInList(channels: readonly OpenChannel[], event: EventSummary): Promise<Place> {
  const strand = strandOf(event.date);
  const { before, runs } =
    strand === 'undated' || event.date.earliest === null
      ? { before: sum(channels.map(datedCount)), runs: undatedRuns(channels) }
      : await runsOfDay(channels, parseIsoDay(event.date.earliest));
  let rank = before;
  let missing: number | undefined;
  for (const run of runs) {
    if (run.strand === strand) {
      const place = await placeInRun(run, event);
      if (place.found) return { rank: rank + place.rank, found: true };
      missing ??= rank + place.rank;
    }
    rank += run.to - run.from;
  }
  return { rank: missing ?? rank, found: false };
}

/** An event's place in a run, from 0, by bisection. */
async function placeInRun({ channel, strand, from, to }: Run, event: EventSummary): Promise<Place> {
  let found = false;
  const rank = await bisect(from, to, async (at) => {
    const [row] = await rowsByRank(channel, strand, at, at + 1);
    const order = row === undefined ? 1 : compareEvents(row, event);
    found ||= order === 0;
    return order >= 0;
  });
  return { rank: rank - from, found };
}
