import { epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import { type Channel, dayChunkPath, pagePath, topPath } from '../channel-paths.ts';
import type { ChannelHead, DayChunk, RowsFile, StrandName } from '../format.ts';
import { PAGE_ROWS, TOP_FAN } from '../layout.ts';
import { unpackRow } from '../rows.ts';
import { begun, type DayTable, openDayTable } from './day-table.ts';
import { filesOf } from './few-files.ts';
import { startOf } from './local-index.ts';
import { firstRows, type LazyRows } from './ongoing.ts';
import { DATED, type DatedStrand, pagesTouching, range } from './strand-pages.ts';

/** Loads a file of `public/data` by its path. The caller caches: the same file may be asked for often. */
export type ReadFile = <T>(path: string) => Promise<T>;

/** A channel whose head has been read. */
export interface OpenChannel {
  channel: Channel;
  head: ChannelHead;
  days: DayTable;
  /** Rows `from` to before `to` of a strand, by rank in list order. */
  ranks(strand: StrandName, from: number, to: number): Promise<EventSummary[]>;
  /** The first `most` events, in list order, that touch the window and have begun before it. */
  ongoing(timeWindow: DayRange, most: number): Promise<EventSummary[]>;
  /**
   * Events that touch the window, some perhaps twice: all, or of some strands, from tops only, the most prominent.
   * They are read from at most `few` files, at least 1.
   */
  candidates(
    timeWindow: DayRange,
    few: number,
  ): Promise<{ events: EventSummary[]; complete: boolean }>;
  /** How many events touch the window. */
  countInWindow(timeWindow: DayRange): Promise<number>;
}

/** How the channel's files were cut; tests use smaller ones. */
export interface ChannelLayout {
  pageRows: number;
  topFan: number;
}

const CONTRACT_LAYOUT: ChannelLayout = { pageRows: PAGE_ROWS, topFan: TOP_FAN };

export function openChannel(
  channel: Channel,
  head: ChannelHead,
  read: ReadFile,
  { pageRows, topFan }: ChannelLayout = CONTRACT_LAYOUT,
): OpenChannel {
  const days = openDayTable(head.days, (chunk) => read<DayChunk>(dayChunkPath(channel, chunk)));
  const readRows = async (path: string) => (await read<RowsFile>(path)).map(unpackRow);
  const page = (strand: StrandName, index: number) => readRows(pagePath(channel, strand, index));

  const pages = async (strand: StrandName, indices: readonly number[]) =>
    (await Promise.all(indices.map((index) => page(strand, index)))).flat();
  const embedded = (name: StrandName) => {
    const strand = head.strands[name];
    return 'rows' in strand ? strand.rows.map(unpackRow) : [];
  };

  /** Of a strand, the events that touch the window and have begun before it. */
  const ongoingOf = (name: DatedStrand, timeWindow: DayRange): LazyRows => {
    const strand = head.strands[name];
    const isOngoing = (event: EventSummary) =>
      startOf(event) < timeWindow.from && touches(event.date, timeWindow);
    const before = { from: timeWindow.from, to: epochDay(timeWindow.from - 1) };
    return {
      rows: embedded(name).filter(isOngoing),
      unread: pagesTouching(name, strand, before).map((index) => ({
        first: 'first' in strand ? (strand.first[index] ?? 0) : 0,
        load: async () => (await page(name, index)).filter(isOngoing),
      })),
    };
  };

  return {
    channel,
    head,
    days,
    ranks: async (name, from, to) => {
      const strand = head.strands[name];
      if ('rows' in strand) return strand.rows.slice(from, to).map(unpackRow);
      const first = Math.floor(from / pageRows);
      const last = Math.floor((Math.min(to, strand.count) - 1) / pageRows);
      const rows = await pages(name, range(first, last));
      return rows.slice(from - first * pageRows, to - first * pageRows);
    },
    ongoing: async (timeWindow, most) => {
      const before = await days.before(timeWindow.from);
      const strands = [ongoingOf('year', timeWindow), ongoingOf('long', timeWindow)];
      return firstRows(strands, Math.min(most, begun(before) - before.ended));
    },
    candidates: async (timeWindow, few) => {
      const files = filesOf(head, timeWindow, topFan, few);
      const ofAll = files.tops === 'head' ? (head.tops?.rows ?? []).map(unpackRow) : [];
      const { level, nodes } =
        files.tops === null || files.tops === 'head' ? { level: 1, nodes: [] } : files.tops;
      const found = await Promise.all([
        ...files.pages.map(({ strand, pages: some }) => pages(strand, some)),
        ...nodes.map((node) => readRows(topPath(channel, level, node))),
      ]);
      return {
        events: [...DATED.map(embedded), ofAll, ...found]
          .flat()
          .filter((event) => touches(event.date, timeWindow)),
        // The top of all time may be all there is.
        complete: files.tops === null || ofAll.length === head.count - head.strands.undated.count,
      };
    },
    countInWindow: async (timeWindow) => {
      const [until, before] = await Promise.all([
        days.before(timeWindow.to + 1),
        days.before(timeWindow.from),
      ]);
      return begun(until) - before.ended;
    },
  };
}
