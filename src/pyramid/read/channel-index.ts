import { epochDay, FIRST_DAY, LAST_DAY, parseIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { StrandName } from '../format.ts';
import { strandOf } from '../strand-of.ts';
import { begunBetween } from './begun-between.ts';
import { begun } from './day-table.ts';
import type { EventCount, EventIndex } from './event-index.ts';
import { FEW_FILES } from './few-files.ts';
import { countLanes, presentLanes } from './lane-counts.ts';
import type { OpenChannel, ReadFile } from './open-channel.ts';
import { compareEvents, merged, mostProminent } from './order.ts';
import { DATED } from './strand-pages.ts';

const ALL_TIME: DayRange = { from: FIRST_DAY, to: LAST_DAY };

/**
 * The union of some channels, which are either of different partners or of different types or both.
 * In its list, events that begin on one day stand by channel, then by reach.
 */
export function channelIndex(
  channels: readonly OpenChannel[],
  extent: DayRange,
  read: ReadFile,
): EventIndex {
  const partners = [...new Set(channels.map(({ channel }) => channel.partner))];
  const shared = partners.length < 2 ? 0 : sum(channels.map(({ head }) => head.shared));

  /** Several partners' channels may hold an event more than once. */
  const union = (counts: readonly number[]): EventCount => ({
    value: Math.max(0, ...counts, sum(counts) - shared),
    exact: shared === 0,
  });
  /** Whether the list has this event already, under a partner that comes earlier. */
  const isRepeat = ({ channel }: OpenChannel, event: EventSummary) =>
    partners
      .slice(0, partners.indexOf(channel.partner))
      .some((partner) => partner !== null && event.partners.includes(partner));

  const list: EventIndex['list'] = async (timeWindow, offset, limit) => {
    const rows: (EventSummary | null)[] = [];
    const wanted = () => limit - rows.length;
    const before = await Promise.all(channels.map(({ days }) => days.before(timeWindow.from)));
    const begunBefore = sum(before.map(begun));
    const ongoing = begunBefore - sum(before.map(({ ended }) => ended));
    const dated = sum(await datedInWindow(timeWindow));

    if (offset < ongoing) {
      const most = offset + limit;
      const found = merged(await Promise.all(channels.map((one) => one.ongoing(timeWindow, most))));
      const holes = Array.from({ length: ongoing - found.length }, () => null);
      rows.push(...[...found, ...holes].slice(offset, offset + limit));
    }
    for (let at = offset + rows.length; wanted() > 0 && at < dated; at = offset + rows.length) {
      rows.push(
        ...(await rowsFromRank(
          begunBefore + at - ongoing,
          timeWindow,
          Math.min(wanted(), dated - at),
        )),
      );
    }
    if (wanted() > 0) {
      rows.push(...(await undatedRows(Math.max(0, offset + rows.length - dated), wanted())));
    }
    return rows;
  };

  /** Dated events that touch the window, by channel. The heads tell of all time, without reading a day table. */
  const datedInWindow = (timeWindow: DayRange): Promise<number[]> =>
    Promise.all(
      channels.map(({ head, countInWindow }) =>
        timeWindow.from <= extent.from && timeWindow.to >= extent.to
          ? head.count - head.strands.undated.count
          : countInWindow(timeWindow),
      ),
    );

  /**
   * Rows from a rank on among all dated rows of all channels by earliest day, the first of which begins in the window; at least
   * one, at most `limit`, of one day.
   */
  const rowsFromRank = async (rank: number, timeWindow: DayRange, limit: number) => {
    const day = await dayOfRank(rank, timeWindow);
    const at = await Promise.all(channels.map(({ days }) => days.before(day)));
    const after = await Promise.all(channels.map(({ days }) => days.before(day + 1)));
    const runs = channels.flatMap((channel, index) =>
      DATED.map((strand) => ({
        channel,
        strand,
        from: at[index]?.[strand] ?? 0,
        to: after[index]?.[strand] ?? 0,
      })),
    );
    return rowsOfRuns(runs, rank - sum(at.map(begun)), limit);
  };

  /** Rows `skip` to `skip + limit` of some runs of ranks, one after the other. */
  const rowsOfRuns = async (runs: readonly Run[], skip: number, limit: number) => {
    const rows: (EventSummary | null)[] = [];
    let left = skip;
    for (const { channel, strand, from, to } of runs) {
      const take = Math.min(to - from - left, limit - rows.length);
      if (take > 0) {
        const found = await channel.ranks(strand, from + left, from + left + take);
        rows.push(...found.map((event) => (isRepeat(channel, event) ? null : event)));
      }
      left = Math.max(0, left - (to - from));
    }
    return rows;
  };

  /** By bisection over days where there are several channels, since ranks are known by channel only. */
  const dayOfRank = async (rank: number, timeWindow: DayRange): Promise<number> => {
    const [only, ...others] = channels;
    if (only !== undefined && others.length === 0) return (await only.days.dayOfRank(rank)).day;
    let low: number = timeWindow.from;
    let high: number = timeWindow.to;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (await hasBegun(middle, rank)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  /** Whether the row of a rank has begun by the end of a day; often the heads tell. */
  const hasBegun = async (day: number, rank: number) => {
    const begunBy = channels.map(({ days }) => days.begunBetween(day + 1));
    if (sum(begunBy.map(({ least }) => least)) > rank) return true;
    if (sum(begunBy.map(({ most }) => most)) <= rank) return false;
    const totals = await Promise.all(channels.map(({ days }) => days.before(day + 1)));
    return sum(totals.map(begun)) > rank;
  };

  const undatedRows = (offset: number, limit: number) => {
    const runs = channels.map((channel) => ({
      channel,
      strand: 'undated' as const,
      from: 0,
      to: channel.head.strands.undated.count,
    }));
    return rowsOfRuns(runs, offset, limit);
  };

  /** Rank of an event in the list of all time, or the rank it would have among those of the first channel. */
  const rankOf = async (event: EventSummary): Promise<Place> => {
    const strand = strandOf(event.date);
    let rank = 0;
    let missing: number | undefined;
    if (strand === 'undated' || event.date.earliest === null) {
      rank = sum(channels.map(({ head }) => head.count - head.strands.undated.count));
      for (const channel of channels) {
        const { count } = channel.head.strands.undated;
        const place = await bisect(channel, 'undated', 0, count, event);
        if (place.found) return { rank: rank + place.rank, found: true };
        missing ??= rank + place.rank;
        rank += count;
      }
      return { rank: missing ?? rank, found: false };
    }
    const day = parseIsoDay(event.date.earliest);
    const at = await Promise.all(channels.map(({ days }) => days.before(day)));
    const after = await Promise.all(channels.map(({ days }) => days.before(epochDay(day + 1))));
    rank = sum(at.map(begun));
    for (const [index, channel] of channels.entries()) {
      for (const name of DATED) {
        const from = at[index]?.[name] ?? 0;
        const to = after[index]?.[name] ?? 0;
        if (name === strand) {
          const place = await bisect(channel, name, from, to, event);
          if (place.found) return { rank: rank + place.rank - from, found: true };
          missing ??= rank + place.rank - from;
        }
        rank += to - from;
      }
    }
    return { rank: missing ?? rank, found: false };
  };

  /** The first row from a rank on, in one direction, that is no repeat. */
  const step = async (rank: number, direction: 1 | -1) => {
    for (let at = rank; at >= 0; at += direction) {
      const rows = await list(ALL_TIME, at, 1);
      if (rows.length === 0) return undefined;
      if (rows[0] !== null) return rows[0];
    }
    return undefined;
  };

  return {
    total: union(channels.map(({ head }) => head.count)),
    undated: union(channels.map(({ head }) => head.strands.undated.count)),
    partnersPresent: presentLanes(channels),
    countInWindow: async (timeWindow) => union(await datedInWindow(timeWindow)),
    top: async (timeWindow, most) => {
      const few = Math.max(1, Math.floor(FEW_FILES / channels.length));
      const found = await Promise.all(
        channels.map((channel) => channel.candidates(timeWindow, few)),
      );
      const events = merged(found.map(({ events: some }) => some));
      const complete = events.length <= most && found.every((one) => one.complete);
      return { events: mostProminent(events, most), complete };
    },
    list,
    neighbours: async (event) => {
      const { rank, found } = await rankOf(event);
      const [previous, next] = await Promise.all([
        step(rank - 1, -1),
        step(rank + Number(found), 1),
      ]);
      return { previous, next };
    },
    density: async (edges) => {
      const counts = await Promise.all(channels.map((channel) => begunBetween(channel, edges)));
      return edges.slice(1).map((_, index) => sum(counts.map((some) => some[index] ?? 0)));
    },
    lanes: (lanes, edges) => countLanes(channels, lanes, edges, read),
  };
}

/** Rows `from` to before `to` of a channel's strand, by rank. */
interface Run {
  channel: OpenChannel;
  strand: StrandName;
  from: number;
  to: number;
}

interface Place {
  rank: number;
  found: boolean;
}

/** Where an event stands, or would stand, among rows `from` to before `to` of a strand, which are in list order. */
async function bisect(
  channel: OpenChannel,
  strand: StrandName,
  from: number,
  to: number,
  event: EventSummary,
): Promise<Place> {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [row] = await channel.ranks(strand, middle, middle + 1);
    if (row === undefined) break;
    const order = compareEvents(row, event);
    if (order === 0) return { rank: middle, found: true };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { rank: low, found: false };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
