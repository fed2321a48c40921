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

/** The timeline's widget pans smoothly with about so many items. */
const MOST_SHOWN = 120;

/** Answers for a window are soon of no use; the files they came from stay. In milliseconds. */
const BRIEFLY = 60_000;

/** A source, and the key under which its answers are kept. */
export interface KeyedEventIndex extends EventTotals {
  key: readonly unknown[];
  /** The source, reading on behalf of whoever may call it off by `signal`. */
  source: (signal: AbortSignal) => EventIndex;
}

/** The source of the events that pass a filter: the files of its channels; of a small corpus all rows; of a search what it found. */
export function eventIndexQuery(manifest: Manifest, filter: Filter, search: SearchFilter) {
  const key = ['events', manifest.version, filter.partners, filter.types, search.query];
  return queryOptions({
    queryKey: key,
    queryFn: async ({ client, signal }): Promise<KeyedEventIndex> => {
      const source = await openSource(
        cachedReader(client, manifest.version),
        signal,
        manifest,
        filter,
        search,
      );
      const { total, undated, partnersPresent } = source(signal);
      return { key, total, undated, partnersPresent, source };
    },
    structuralSharing: false,
  });
}

/**
 * The events to draw in a window, and, where not all fit, how many begin in each of its stretches, by lane. The lanes come back with
 * them, so that both change at once.
 */
export function topQuery<Lanes extends { lanes: readonly { id: PartnerId }[] }>(
  events: KeyedEventIndex | undefined,
  timeWindow: DayRange,
  lanes: Lanes,
) {
  const ids = lanes.lanes.map(({ id }) => id);
  return ask(events, ['top', timeWindow.from, timeWindow.to, ids], async (source) => {
    const top = await source.top(timeWindow, MOST_SHOWN);
    const stretches = top.complete ? [] : stretchEdges(timeWindow);
    const counts = await source.lanes(top.complete ? [] : ids, stretches);
    return { events: top.events, hidden: hiddenStretches(counts, top.events, stretches), lanes };
  });
}

export function countQuery(events: KeyedEventIndex | undefined, timeWindow: DayRange) {
  return ask(events, ['count', timeWindow.from, timeWindow.to], (source) =>
    source.countInWindow(timeWindow),
  );
}

/** `page` from 0. */
export function listQuery(events: KeyedEventIndex | undefined, timeWindow: DayRange, page: number) {
  return ask(events, ['list', timeWindow.from, timeWindow.to, page], (source) =>
    source.list(timeWindow, page * LIST_PAGE, LIST_PAGE),
  );
}

/** The first events of the list, at most so many; `more`: it has others. */
export function firstQuery(
  events: KeyedEventIndex | undefined,
  timeWindow: DayRange,
  most: number,
) {
  return ask(events, ['first', timeWindow.from, timeWindow.to, most], async (source) => {
    const rows = await source.list(timeWindow, 0, most + 1);
    const listed = rows.slice(0, most).filter((event) => event !== null);
    return { events: listed, more: rows.length > most };
  });
}

export function neighboursQuery(
  events: KeyedEventIndex | undefined,
  event: EventSummary | undefined,
) {
  return ask(event && events, ['neighbours', event?.id], (source) =>
    event === undefined ? Promise.resolve(NO_NEIGHBOURS) : source.neighbours(event),
  );
}

/** How many events begin between edges. */
export function densityQuery(events: KeyedEventIndex | undefined, edges: readonly EpochDay[]) {
  return ask(events, ['density', edges[0], edges.at(-1)], (source) => source.density(edges));
}

const NO_NEIGHBOURS: Awaited<ReturnType<EventIndex['neighbours']>> = {
  previous: undefined,
  next: undefined,
};

function ask<T>(
  events: KeyedEventIndex | undefined,
  question: readonly unknown[],
  answer: (source: EventIndex) => Promise<T>,
) {
  return queryOptions({
    queryKey: [...(events?.key ?? []), 'answer', ...question],
    queryFn: events === undefined ? skipToken : ({ signal }) => answer(events.source(signal)),
    gcTime: BRIEFLY,
    structuralSharing: false,
  });
}

async function openSource(
  reader: (signal: AbortSignal) => ReadFile,
  signal: AbortSignal,
  manifest: Manifest,
  filter: Filter,
  { query, found }: SearchFilter,
): Promise<KeyedEventIndex['source']> {
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
