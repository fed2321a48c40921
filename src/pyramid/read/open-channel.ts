import type { DayRange } from '../../chronology/period.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import type {
  ChannelHead,
  DayChunk,
  RowsFile,
  Strand,
  StrandName,
} from '../../contract/pyramid.ts';
import { PAGE_ROWS, TOP_FAN, YEAR_REACH } from '../../contract/pyramid-layout.ts';
import { type Channel, dayChunkPath, pagePath, topPath } from '../channel-paths.ts';
import { unpackRow } from '../rows.ts';
import { begun, type DayTable, openDayTable } from './day-table.ts';
import { startOf } from './local-source.ts';

/** Loads a file of `public/data` by its path. The caller caches: the same file may be asked for often. */
export type ReadFile = <T>(path: string) => Promise<T>;

/** Strands whose events have a place on the timeline, in the order a day's list has them. */
export const DATED = ['day', 'year', 'long'] as const;
type DatedStrand = (typeof DATED)[number];

/** A channel whose head has been read. */
export interface OpenChannel {
  channel: Channel;
  head: ChannelHead;
  days: DayTable;
  /** Rows `from` to before `to` of a strand, by rank in list order. */
  ranks(strand: StrandName, from: number, to: number): Promise<EventSummary[]>;
  /** Events that touch the window and have begun before it. */
  ongoing(window: DayRange): Promise<EventSummary[]>;
  /** Events that touch the window: all, or from tops only, the most prominent. */
  candidates(window: DayRange): Promise<{ events: EventSummary[]; complete: boolean }>;
  /** How many events touch the window. */
  countInWindow(window: DayRange): Promise<number>;
}

/** How the channel's files were cut; tests use smaller ones. */
export interface ChannelLayout {
  pageRows: number;
  topFan: number;
}

const CONTRACT_LAYOUT: ChannelLayout = { pageRows: PAGE_ROWS, topFan: TOP_FAN };

/** A view reads at most so many pages of a strand, or as many tops in their place. */
const FEW_FILES = 3;

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
    ongoing: async (window) => {
      const found = await Promise.all(
        DATED.map(async (name) => {
          if (name === 'day') return [];
          const strand = head.strands[name];
          const rows =
            'rows' in strand
              ? strand.rows.map(unpackRow)
              : await pages(
                  name,
                  pagesTouching(name, strand, { from: window.from, to: window.from - 1 }),
                );
          return rows.filter(
            (event) => touches(event.date, window) && startOf(event) < window.from,
          );
        }),
      );
      return found.flat();
    },
    candidates: async (window) => {
      const found = await Promise.all(
        DATED.map(async (name) => {
          const strand = head.strands[name];
          if ('rows' in strand) return { rows: strand.rows.map(unpackRow), complete: true };
          const touched = pagesTouching(name, strand, window);
          if (touched.length <= FEW_FILES) {
            return { rows: await pages(name, touched), complete: true };
          }
          const { level, nodes } = fewTops(touched, topFan);
          const rows = await Promise.all(
            nodes.map((node) => readRows(topPath(channel, name, level, node))),
          );
          return { rows: rows.flat(), complete: false };
        }),
      );
      return {
        events: found.flatMap(({ rows }) => rows.filter((event) => touches(event.date, window))),
        complete: found.every(({ complete }) => complete),
      };
    },
    countInWindow: async (window) => {
      const [until, before] = await Promise.all([
        days.before(window.to + 1),
        days.before(window.from),
      ]);
      return begun(until) - before.ended;
    },
  };
}

/** Numbers of the pages that may hold rows which touch the window, ascending. */
function pagesTouching(
  name: DatedStrand,
  strand: Extract<Strand, { first: number[] }>,
  window: { from: number; to: number },
): number[] {
  const earliest =
    name === 'long'
      ? Number.NEGATIVE_INFINITY
      : window.from - (name === 'day' ? 0 : YEAR_REACH - 1);
  return range(0, strand.first.length - 1).filter((index) => {
    const first = strand.first[index] ?? 0;
    const next = strand.first[index + 1] ?? Number.POSITIVE_INFINITY;
    const reach = strand.reach[index] ?? Number.POSITIVE_INFINITY;
    return first <= window.to && next >= earliest && reach >= window.from;
  });
}

/** The lowest level of tops on which few nodes cover the pages, and those nodes. */
function fewTops(pages: readonly number[], topFan: number): { level: number; nodes: number[] } {
  for (let level = 1; ; level++) {
    const covered = topFan ** level;
    const nodes = [...new Set(pages.map((page) => Math.floor(page / covered)))];
    if (nodes.length <= FEW_FILES) return { level, nodes };
  }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
