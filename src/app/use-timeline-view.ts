import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { DayRange } from '../chronology/period.ts';
import type { EventSummary } from '../contract/event.ts';
import type { Manifest } from '../contract/files.ts';
import { rootTileQuery, searchQuery } from './data/queries.ts';
import { divideByWindow, type EventsByPlace, neighbours, passes } from './state/selectors.ts';
import { resolveWindow, wholeWindow } from './state/time-window.ts';
import { useView } from './state/view-store.ts';

const NO_EVENTS: readonly EventSummary[] = [];
const NO_TERMS: ReadonlySet<string> = new Set();

/** What the panes show, derived from the loaded data and the view. */
export interface TimelineView {
  /** All events that pass the filters and the search, by date. */
  filtered: readonly EventSummary[];
  places: EventsByPlace;
  window: DayRange;
  /** The open event, where it is known. */
  selected: EventSummary | undefined;
  selectedPasses: boolean;
  neighbours: ReturnType<typeof neighbours>;
  /** What the events were searched for; empty where no search was made, or none could be. */
  query: string;
  /** Words that the search matched. */
  terms: ReadonlySet<string>;
  /** Events are still to come, or could not be had. */
  loading: boolean;
  failure: { error: Error; retry: () => void } | undefined;
  searchFailure: { error: Error; retry: () => void } | undefined;
}

export function useTimelineView(manifest: Manifest): TimelineView {
  const partners = useView((view) => view.partners);
  const types = useView((view) => view.types);
  const request = useView((view) => view.window);
  const query = useDeferredValue(useView((view) => view.query.trim()));
  const selectedId = useView((view) => (view.page.kind === 'event' ? view.page.id : null));

  const tile = useQuery(rootTileQuery(manifest.version));
  const search = useQuery({ ...searchQuery(manifest.version), enabled: query !== '' });
  const events = tile.data?.events ?? NO_EVENTS;

  const hits = useMemo(
    () => (query === '' || search.data === undefined ? null : search.data(query)),
    [query, search.data],
  );
  const whole = useMemo(() => wholeWindow(manifest.extent), [manifest.extent]);
  const window = useMemo(() => resolveWindow(request, whole), [request, whole]);
  const walk = useMemo(
    () =>
      events.filter(
        (event) => event.id === selectedId || passes(event, { partners, types }, hits?.ids ?? null),
      ),
    [events, partners, types, hits, selectedId],
  );
  const selected = walk.find((event) => event.id === selectedId);
  const selectedPasses =
    selected === undefined || passes(selected, { partners, types }, hits?.ids ?? null);
  const filtered = useMemo(
    () => (selectedPasses ? walk : walk.filter((event) => event !== selected)),
    [walk, selected, selectedPasses],
  );
  const places = useMemo(() => divideByWindow(filtered, window), [filtered, window]);

  return {
    filtered,
    places,
    window,
    selected,
    selectedPasses,
    neighbours: neighbours(walk, selectedId ?? ''),
    query: hits === null ? '' : query,
    terms: hits?.terms ?? NO_TERMS,
    loading: tile.isPending || (query !== '' && search.isLoading),
    failure: failureOf(tile),
    searchFailure: query === '' ? undefined : failureOf(search),
  };
}

function failureOf(query: { error: Error | null; refetch: () => Promise<unknown> }) {
  if (query.error === null) return undefined;
  return { error: query.error, retry: () => void query.refetch() };
}
