import { queryOptions, skipToken } from '@tanstack/react-query';
import { type EpochDay, parseIsoDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventId, EventSummary, PartnerId } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { type Filter, passes } from '../../pyramid/filter.ts';
import { channelIndex } from '../../pyramid/read/channel-index.ts';
import type { EventIndex, EventTotals } from '../../pyramid/read/event-index.ts';
import { localIndex } from '../../pyramid/read/local-index.ts';
import { type ReadFile, readHeads } from '../../pyramid/read/open-channel.ts';
import { readAllRows } from '../../pyramid/read/strand-rows.ts';
import { hiddenStretches, stretchEdges } from '../../view/stretches.ts';
import { cachedReader } from './cached-reader.ts';
import { searchedIndex } from './searched-index.ts';

/** What a search adds to a filter. */
export interface SearchFilter {
  query: string;
  /** null: no search was made. */
  found: ReadonlySet<EventId> | null;
}

/** Rows of a page of the list. */
export const LIST_PAGE = 50;

/** vis-timeline pans smoothly with about this many items. */
const MOST_DRAWN = 120;

/** Milliseconds that unused answers are cached; the files they came from stay longer. */
const BRIEFLY = 60_000;

/** An index, and the query key below which its answers are cached. */
export interface KeyedEventIndex extends EventTotals {
  key: readonly unknown[];
  /** The index, reading files for a caller who may cancel by `signal`. */
  withSignal: (signal: AbortSignal) => EventIndex;
}

/** The index of the events that pass a filter and a search. */
export function eventIndexQuery(manifest: Manifest, filter: Filter, search: SearchFilter) {
  const key = ['events', manifest.version, filter.partners, filter.types, search.query];
  return queryOptions({
    queryKey: key,
    queryFn: async ({ client, signal }): Promise<KeyedEventIndex> => {
      const reader = cachedReader(client, manifest.version);
      const withSignal = await openIndex(reader, signal, manifest, filter, search);
      const { total, undated, partnersPresent } = withSignal(signal);
      return { key, total, undated, partnersPresent, withSignal };
    },
    structuralSharing: false,
  });
}

/**
 * The events to draw in a window, and, if not all fit, how many more begin in each of its
 * stretches, by lane. The lanes are part of the answer, so that events and lanes change at once.
 */
export function topQuery<Lanes extends { lanes: readonly { id: PartnerId }[] }>(
  index: KeyedEventIndex | undefined,
  timeWindow: DayRange,
  lanes: Lanes,
) {
  const ids = lanes.lanes.map(({ id }) => id);
  return answerQuery(index, ['top', timeWindow.from, timeWindow.to, ids], async (opened) => {
    const top = await opened.top(timeWindow, MOST_DRAWN);
    const stretches = top.complete ? [] : stretchEdges(timeWindow);
    const counts = await opened.lanes(top.complete ? [] : ids, stretches);
    return { events: top.events, hidden: hiddenStretches(counts, top.events, stretches), lanes };
  });
}

export function countQuery(index: KeyedEventIndex | undefined, timeWindow: DayRange) {
  return answerQuery(index, ['count', timeWindow.from, timeWindow.to], (opened) =>
    opened.countInWindow(timeWindow),
  );
}

/** `page` of the list, from 0. */
export function listQuery(index: KeyedEventIndex | undefined, timeWindow: DayRange, page: number) {
  return answerQuery(index, ['list', timeWindow.from, timeWindow.to, page], (opened) =>
    opened.list(timeWindow, page * LIST_PAGE, LIST_PAGE),
  );
}

/** The first events of the list, at most `most`; `more`: the list has others. */
export function firstQuery(index: KeyedEventIndex | undefined, timeWindow: DayRange, most: number) {
  return answerQuery(index, ['first', timeWindow.from, timeWindow.to, most], async (opened) => {
    const rows = await opened.list(timeWindow, 0, most + 1);
    const events = rows.slice(0, most).filter((event) => event !== null);
    return { events, more: rows.length > most };
  });
}

/** The events before and after `event`; neither is asked for without one. */
export function neighboursQuery(
  index: KeyedEventIndex | undefined,
  event: EventSummary | undefined,
) {
  return answerQuery(event && index, ['neighbours', event?.id], async (opened) =>
    event === undefined ? null : opened.neighbours(event),
  );
}

/** How many events begin between edges. */
export function densityQuery(index: KeyedEventIndex | undefined, edges: readonly EpochDay[]) {
  return answerQuery(index, ['density', edges[0], edges.at(-1)], (opened) => opened.density(edges));
}

function answerQuery<T>(
  index: KeyedEventIndex | undefined,
  question: readonly unknown[],
  answer: (opened: EventIndex) => Promise<T>,
) {
  return queryOptions({
    queryKey: [...(index?.key ?? []), 'answer', ...question],
    queryFn: index === undefined ? skipToken : ({ signal }) => answer(index.withSignal(signal)),
    gcTime: BRIEFLY,
    structuralSharing: false,
  });
}

/** Opens all rows of a small corpus, the worker's index of a search, or the filter's channels. */
async function openIndex(
  reader: (signal: AbortSignal) => ReadFile,
  signal: AbortSignal,
  manifest: Manifest,
  filter: Filter,
  { query, found }: SearchFilter,
): Promise<KeyedEventIndex['withSignal']> {
  if (manifest.layout === 'one') {
    const rows = await readAllRows(reader(signal));
    const local = localIndex(rows.filter((event) => passes(event, filter, found)));
    return () => local;
  }
  if (found !== null) return searchedIndex({ version: manifest.version, query, filter }, signal);
  const heads = await readHeads(manifest, filter, reader(signal));
  const extent = extentOf(manifest);
  return (later) => channelIndex(heads, extent, reader(later));
}

function extentOf({ extent }: Manifest): DayRange {
  const { earliest, latest } = extent ?? { earliest: '0000-01-01', latest: '9999-12-31' };
  return { from: parseIsoDay(earliest), to: parseIsoDay(latest) };
}
