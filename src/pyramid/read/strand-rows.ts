import { epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import { headPath, pagePath } from '../channel-paths.ts';
import type { ChannelHead, RowsFile } from '../format.ts';
import { unpackRow } from '../rows.ts';
import { type DatedStrand, STRANDS, type StrandName } from '../strands.ts';
import { begun } from './day-table.ts';
import { pagesTouching } from './few-files.ts';
import { firstRows, type LazyRows } from './first-rows.ts';
import { range } from './numbers.ts';
import type { OpenChannel, ReadFile } from './open-channel.ts';
import { startOf } from './order.ts';

/** The rows of a corpus of layout `one`. */
export async function readAllRows(read: ReadFile): Promise<EventSummary[]> {
  const head = await read<ChannelHead>(headPath({ partner: null, type: null }));
  return STRANDS.flatMap((strand) => embeddedRows(head, strand));
}

/** A strand's rows if the head has them; else none. */
export function embeddedRows({ strands }: ChannelHead, name: StrandName): EventSummary[] {
  const strand = strands[name];
  return 'rows' in strand ? strand.rows.map(unpackRow) : [];
}

/** A page or a top. */
export async function readRows(read: ReadFile, path: string): Promise<EventSummary[]> {
  return (await read<RowsFile>(path)).map(unpackRow);
}

/** The rows of some pages of a strand, by number. */
export async function readPages(
  { channel, read }: OpenChannel,
  name: StrandName,
  pages: readonly number[],
): Promise<EventSummary[]> {
  const reading = pages.map((page) => readRows(read, pagePath(channel, name, page)));
  return (await Promise.all(reading)).flat();
}

/** Rows `from` to before `to` of a strand, by rank in list order. */
export async function rowsByRank(
  channel: OpenChannel,
  name: StrandName,
  from: number,
  to: number,
): Promise<EventSummary[]> {
  const strand = channel.head.strands[name];
  if ('rows' in strand) return strand.rows.slice(from, to).map(unpackRow);
  const { pageRows } = channel.sizes;
  const first = Math.floor(from / pageRows);
  const last = Math.floor((Math.min(to, strand.count) - 1) / pageRows);
  const rows = await readPages(channel, name, range(first, last));
  return rows.slice(from - first * pageRows, to - first * pageRows);
}

/** The first `most` events, in list order, that touch the window and began before it. */
export async function ongoingRows(
  channel: OpenChannel,
  timeWindow: DayRange,
  most: number,
): Promise<EventSummary[]> {
  const before = await channel.days.before(timeWindow.from);
  const strands = [
    ongoingOfStrand(channel, 'year', timeWindow),
    ongoingOfStrand(channel, 'long', timeWindow),
  ];
  return firstRows(strands, Math.min(most, begun(before) - before.ended));
}

function ongoingOfStrand(channel: OpenChannel, name: DatedStrand, timeWindow: DayRange): LazyRows {
  const strand = channel.head.strands[name];
  const isOngoing = (event: EventSummary) =>
    startOf(event) < timeWindow.from && touches(event.date, timeWindow);
  const before = { from: timeWindow.from, to: epochDay(timeWindow.from - 1) };
  return {
    rows: embeddedRows(channel.head, name).filter(isOngoing),
    unread: pagesTouching(name, strand, before).map((page) => ({
      first: 'first' in strand ? (strand.first[page] ?? 0) : 0,
      load: async () => (await readPages(channel, name, [page])).filter(isOngoing),
    })),
  };
}
