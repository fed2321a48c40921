import { queryOptions } from '@tanstack/react-query';
import { askSearch } from './ask-search.ts';
import type { SearchHits } from './search.ts';

/** What a search found, and the words it was made for. */
export interface SearchResult extends SearchHits {
  query: string;
}

/** Milliseconds that unused hits are cached: they may be tens of thousands. */
const BRIEFLY = 60_000;

/** A search; null, at once, if there are no words. The worker starts with the first search. */
export function searchQuery(version: string, query: string) {
  return queryOptions({
    queryKey: ['search', version, query],
    queryFn: async ({ signal }): Promise<SearchResult | null> => ({
      query,
      ...(await askSearch(signal, (worker) => worker.hits({ version, query }))),
    }),
    ...(query === '' ? { initialData: null } : {}),
    gcTime: BRIEFLY,
    structuralSharing: false,
  });
}
