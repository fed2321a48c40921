import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { EventId } from '../../contract/event.ts';
import { SEARCH_OPTIONS } from '../../contract/search-index.ts';
import { SEARCH_INDEX_PATH } from '../../pyramid/data-paths.ts';
import { loadJson } from './load-json.ts';

/** What a search found. */
export interface SearchHits {
  ids: ReadonlySet<EventId>;
  /** The words of the corpus that matched, in lower case and without diacritics. */
  terms: ReadonlySet<string>;
}

/** Finds events by all words of a query, each taken as a prefix, small typos forgiven. */
export type Search = (query: string) => SearchHits;

/** Loads the compiled index. @throws LoadError */
export async function loadSearch(version: string, signal: AbortSignal): Promise<Search> {
  const index = await loadJson<AsPlainObject>(SEARCH_INDEX_PATH, version, signal);
  return createSearch(MiniSearch.loadJS(index, SEARCH_OPTIONS));
}

export function createSearch(index: MiniSearch): Search {
  return (query) => {
    const results = index.search(query, {
      prefix: true,
      // A short word is a typo away from too many others.
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    });
    return {
      ids: new Set(results.map((result) => String(result.id))),
      terms: new Set(results.flatMap((result) => result.terms)),
    };
  };
}
