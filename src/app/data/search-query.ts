import { queryOptions } from '@tanstack/react-query';
import { askSearch } from './ask-search.ts';
import type { SearchHits } from './search.ts';

/** What a search found, and what it was made for. */
export interface SearchResult extends SearchHits {
  query: string;
}

/** Hits are soon of no use, and may be tens of thousands. In milliseconds. */
const BRIEFLY = 60_000;

/** A search; null, at once, where there are no words. What searches comes only with the first. */
export function searchQuery(version: string, query: string) {
  return queryOptions({
    queryKey: ['search', version, query],
    queryFn: async ({ signal }): Promise<SearchResult | null> => ({
      query,
      ...(await askSearch(signal, 'hits', { version, query })),
    }),
    ...(query === '' ? { initialData: null } : {}),
    gcTime: BRIEFLY,
    structuralSharing: false,
  });
}
