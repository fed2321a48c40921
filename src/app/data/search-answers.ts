import type { EventSummary } from '../../contract/event.ts';
import { SEARCH_ROWS_PATH } from '../../pyramid/data-paths.ts';
import { type Filter, passes } from '../../pyramid/filter.ts';
import type { RowsFile } from '../../pyramid/format.ts';
import type { EventIndex, EventTotals } from '../../pyramid/read/event-index.ts';
import { localIndex } from '../../pyramid/read/local-index.ts';
import { unpackRow } from '../../pyramid/rows.ts';
import { loadJson } from './load-json.ts';
import { loadSearch, type SearchHits } from './search.ts';

/** A search of one version of the corpus. */
export interface SearchRequest {
  version: string;
  query: string;
}

/** A search, and a filter that its events must pass as well. */
export interface FilteredSearch extends SearchRequest {
  filter: Filter;
}

/** The questions that an `EventIndex` answers, about the events of a search. */
type IndexAnswers = {
  [Name in Exclude<keyof EventIndex, keyof EventTotals>]: (
    search: FilteredSearch,
    ...rest: Parameters<EventIndex[Name]>
  ) => ReturnType<EventIndex[Name]>;
};

/** What the worker answers. Every answer may reject with a LoadError. */
export interface SearchAnswers extends IndexAnswers {
  hits(search: SearchRequest): Promise<SearchHits>;
  totals(search: FilteredSearch): Promise<EventTotals>;
}

/** Loads search index and rows when they are first needed, and again after a failure. */
export function createSearchAnswers(): SearchAnswers {
  const searchOf = keepingLast((version: string) => loadSearch(version, NEVER));
  const rowsOf = keepingLast(loadRows);
  const hits = keepingLast(async ({ version, query }: SearchRequest) =>
    (await searchOf(version))(query),
  );
  const indexOf = keepingLast(async ({ version, query, filter }: FilteredSearch) => {
    const { ids } = await hits({ version, query });
    return localIndex((await rowsOf(version)).filter((event) => passes(event, filter, ids)));
  });
  return {
    hits,
    totals: async (search) => {
      const { total, undated, partnersPresent } = await indexOf(search);
      return { total, undated, partnersPresent };
    },
    countInWindow: async (search, ...rest) => (await indexOf(search)).countInWindow(...rest),
    top: async (search, ...rest) => (await indexOf(search)).top(...rest),
    list: async (search, ...rest) => (await indexOf(search)).list(...rest),
    neighbours: async (search, ...rest) => (await indexOf(search)).neighbours(...rest),
    density: async (search, ...rest) => (await indexOf(search)).density(...rest),
    lanes: async (search, ...rest) => (await indexOf(search)).lanes(...rest),
  };
}

const NEVER = new AbortController().signal;

async function loadRows(version: string): Promise<EventSummary[]> {
  return (await loadJson<RowsFile>(SEARCH_ROWS_PATH, version, NEVER)).map(unpackRow);
}

/** Caches the result for the last key, compared as JSON. A failure is not cached. */
function keepingLast<Key, Value>(make: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  let last: { key: string; value: Promise<Value> } | undefined;
  return (key) => {
    const name = JSON.stringify(key);
    if (last?.key === name) return last.value;
    const made = { key: name, value: make(key) };
    last = made;
    made.value.catch(() => {
      if (last === made) last = undefined;
    });
    return made.value;
  };
}
