import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { isUndated } from '../chronology/compare.ts';
import type { DayRange } from '../chronology/period.ts';
import { touches } from '../chronology/touches.ts';
import type { EventSummary, PartnerId } from '../contract/event.ts';
import type { Manifest } from '../contract/files.ts';
import { passes } from '../pyramid/filter.ts';
import type { EventCount } from '../pyramid/read/event-index.ts';
import { type Density, densityEdges } from '../view/density.ts';
import type { HiddenStretch } from '../view/stretches.ts';
import { overviewRange, wholeWindow } from '../view/time-window.ts';
import { type VisibleLanes, visibleLanes } from '../view/visible-lanes.ts';
import {
  countQuery,
  densityQuery,
  eventIndexQuery,
  type KeyedEventIndex,
  neighboursQuery,
  topQuery,
} from './data/event-index.ts';
import { eventQuery } from './data/queries.ts';
import { searchQuery } from './data/search-query.ts';
import { useAlignedWindow, useOfWindow, useSettledWindow } from './state/use-window.ts';
import { useView } from './state/view-store.ts';
import { useAhead } from './use-ahead.ts';

const NO_TERMS: ReadonlySet<string> = new Set();
const NO_COUNTS: readonly number[] = [];
const NO_LANES: ReadonlySet<PartnerId> = new Set();

/** A large corpus is asked for its counts and list when the window has come to rest. In milliseconds. */
const REST = 120;

/** What the panes show, derived from the loaded data and the view. */
export interface TimelineView {
  /** The events that pass the filters and the search; undefined until they can be asked. */
  events: KeyedEventIndex | undefined;
  /** The window that shows all of time. */
  whole: DayRange;
  /** The window for which list and counts are asked. */
  settled: DayRange;
  /** The most prominent events in and around the window, by date, and how many others each lane has. */
  shown: readonly EventSummary[];
  hidden: readonly HiddenStretch[];
  lanes: VisibleLanes;
  showLanes: (page: number) => void;
  density: Density;
  inWindow: EventCount | undefined;
  /** The open event, where it is known. */
  selected: EventSummary | undefined;
  selectedPasses: boolean;
  selectedInWindow: boolean;
  previous: EventSummary | undefined;
  next: EventSummary | undefined;
  /** What the events were searched for; empty where no search was made, or none could be. */
  query: string;
  /** Words that the search matched. */
  terms: ReadonlySet<string>;
  loading: boolean;
  failure: Failed | undefined;
  searchFailure: Failed | undefined;
}

interface Failed {
  error: Error;
  retry: () => void;
}

export function useTimelineView(manifest: Manifest): TimelineView {
  const partners = useView((view) => view.partners);
  const types = useView((view) => view.types);
  const query = useDeferredValue(useView((view) => view.query.trim()));
  const selectedId = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const [lanesFrom, showLanes] = useState(0);
  const client = useQueryClient();

  const search = useQuery({
    ...searchQuery(manifest.version, manifest.searchable ? query : ''),
    placeholderData: keepPreviousData,
  });
  const hits = search.data ?? null;
  const searching = search.isFetching && hits === null;
  const found = hits?.ids ?? null;
  const filter = { partners, types };
  const source = useQuery({
    ...eventIndexQuery(manifest, filter, { query: hits?.query ?? '', found }),
    enabled: !search.isLoading,
    placeholderData: keepPreviousData,
  });
  const events = source.data;

  const whole = useMemo(() => wholeWindow(manifest.extent), [manifest.extent]);
  const settled = useSettledWindow(whole, manifest.layout === 'one' ? 0 : REST);

  const range = useMemo(() => overviewRange(manifest.extent), [manifest.extent]);
  const edges = useMemo(() => densityEdges(range), [range]);
  const begun = useQuery({
    ...densityQuery(events, edges),
    placeholderData: keepPreviousData,
  });
  const counts = begun.data ?? NO_COUNTS;
  const density = useMemo(() => ({ range, edges, counts }), [range, edges, counts]);
  const present = events?.partnersPresent ?? NO_LANES;
  const lanes = useMemo(
    () => visibleLanes(manifest.partners, present, partners, lanesFrom),
    [manifest.partners, present, partners, lanesFrom],
  );
  const aligned = useAlignedWindow(whole);
  const top = useQuery({
    ...topQuery(events, aligned, lanes),
    placeholderData: keepPreviousData,
  });
  const count = useQuery({ ...countQuery(events, settled), placeholderData: keepPreviousData });

  const details = useQuery({
    ...eventQuery(manifest, selectedId ?? ''),
    enabled: selectedId !== null,
  });
  const selected =
    (selectedId !== null && details.data?.kind === 'found' ? details.data.event : undefined) ??
    top.data?.events.find((event) => event.id === selectedId);
  const neighbours = useQuery(neighboursQuery(events, selected)).data;
  const selectedInWindow = useOfWindow(
    whole,
    (timeWindow) =>
      selected === undefined || isUndated(selected.date) || touches(selected.date, timeWindow),
  );

  const shown = useMemo(() => withEvent(top.data?.events ?? [], selected), [top.data, selected]);
  useAhead(manifest, aligned, (ahead) => {
    void client.prefetchQuery(topQuery(events, ahead, lanes));
  });

  return {
    events,
    whole,
    settled,
    shown,
    hidden: top.data?.hidden ?? [],
    lanes: top.data?.lanes ?? lanes,
    showLanes,
    density,
    inWindow: count.data,
    selected,
    selectedPasses: selected === undefined || passes(selected, filter, found),
    selectedInWindow,
    previous: neighbours?.previous,
    next: neighbours?.next,
    query: hits?.query ?? '',
    terms: hits?.terms ?? NO_TERMS,
    loading: events === undefined || top.data === undefined || searching,
    failure: [source, begun, top, count].map(failureOf).find((failed) => failed !== undefined),
    searchFailure: failureOf(search),
  };
}

/** The open event is drawn however many are more prominent. */
function withEvent(shown: readonly EventSummary[], open: EventSummary | undefined) {
  if (open === undefined || isUndated(open.date) || shown.some(({ id }) => id === open.id)) {
    return shown;
  }
  return [...shown, open];
}

function failureOf(query: {
  error: Error | null;
  refetch: () => Promise<unknown>;
}): Failed | undefined {
  if (query.error === null) return undefined;
  return { error: query.error, retry: () => void query.refetch() };
}
