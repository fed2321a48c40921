import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import type { EventId, PartnerId } from '../../contract/event.ts';
import type { Manifest, Partner } from '../../contract/files.ts';
import type { Filter } from '../../pyramid/filter.ts';
import { eventIndexQuery, type KeyedEventIndex } from '../data/event-index.ts';
import { searchQuery } from '../data/search-query.ts';
import { useView } from '../state/view-store.ts';
import { type Failed, failureOf } from './failed.ts';

/** The events that pass the reader's filters and search, before any window. */
export interface SelectedEvents {
  manifest: Manifest;
  /** All partners of the corpus. */
  partners: ReadonlyMap<PartnerId, Partner>;
  /** undefined until it is open; then the last one until the next is open. */
  index: KeyedEventIndex | undefined;
  filter: Filter;
  /** The words that were searched for; empty if there was no search, or it failed. */
  query: string;
  /** What the search found; null if there was none. */
  found: ReadonlySet<EventId> | null;
  /** The words of the corpus that the search matched. */
  terms: ReadonlySet<string>;
  loading: boolean;
  failure: Failed | undefined;
  searchFailure: Failed | undefined;
}

const NO_TERMS: ReadonlySet<string> = new Set();

const Context = createContext<SelectedEvents | null>(null);

/** Opens the index once for all panes, which do not render again with every letter typed. */
export function EventIndexProvider({
  manifest,
  children,
}: {
  manifest: Manifest;
  children: ReactNode;
}) {
  const partners = useView((view) => view.partners);
  const types = useView((view) => view.types);
  const words = useDeferredValue(useView((view) => view.query.trim()));
  const search = useQuery({
    ...searchQuery(manifest.version, manifest.searchable ? words : ''),
    placeholderData: keepPreviousData,
  });
  const hits = search.data ?? null;
  const filter = useMemo(() => ({ partners, types }), [partners, types]);
  const opened = useQuery({
    ...eventIndexQuery(manifest, filter, { query: hits?.query ?? '', found: hits?.ids ?? null }),
    enabled: !search.isLoading,
    placeholderData: keepPreviousData,
  });

  const known = useMemo(
    () => new Map(manifest.partners.map((partner) => [partner.id, partner])),
    [manifest.partners],
  );
  const index = opened.data;
  const loading = index === undefined || (search.isFetching && hits === null);
  const { error, refetch } = opened;
  const { error: searchError, refetch: searchAgain } = search;
  const events = useMemo(
    () => ({
      manifest,
      partners: known,
      index,
      filter,
      query: hits?.query ?? '',
      found: hits?.ids ?? null,
      terms: hits?.terms ?? NO_TERMS,
      loading,
      failure: failureOf({ error, refetch }),
      searchFailure: failureOf({ error: searchError, refetch: searchAgain }),
    }),
    [manifest, known, index, filter, hits, loading, error, refetch, searchError, searchAgain],
  );
  return <Context value={events}>{children}</Context>;
}

export function useSelectedEvents(): SelectedEvents {
  const events = useContext(Context);
  if (events === null) throw new Error('There is no EventIndexProvider around this pane.');
  return events;
}
