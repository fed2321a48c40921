import type { EventSummary } from '../../contract/event.ts';
import { SEARCH_ROWS_PATH } from '../../pyramid/data-paths.ts';
import { type Filter, passes } from '../../pyramid/filter.ts';
import type { RowsFile } from '../../pyramid/format.ts';
import type { EventIndex, EventTotals } from '../../pyramid/read/event-index.ts';
import { localIndex } from '../../pyramid/read/local-index.ts';
import { unpackRow } from '../../pyramid/rows.ts';
import { failureKind } from './explain-failure.ts';
import { type LoadFailure, loadJson } from './load-json.ts';
import { loadSearch, type SearchHits } from './search.ts';

/** A search of one version of the corpus. */
export interface SearchRequest {
  version: string;
  query: string;
}

/** A search whose events are asked about: those that pass the filter as well. */
export interface SearchedEvents extends SearchRequest {
  filter: Filter;
}

/** All that can be asked about searches, by name. */
export interface SearchQuestions {
  hits(search: SearchRequest): Promise<SearchHits>;
  totals(search: SearchedEvents): Promise<EventTotals>;
  countInWindow: About<'countInWindow'>;
  top: About<'top'>;
  list: About<'list'>;
  neighbours: About<'neighbours'>;
  density: About<'density'>;
  lanes: About<'lanes'>;
}

/** A question of a source of events, about those of a search. */
type About<Name extends Exclude<keyof EventIndex, keyof EventTotals>> = (
  search: SearchedEvents,
  ...rest: Parameters<EventIndex[Name]>
) => ReturnType<EventIndex[Name]>;

export type QuestionName = keyof SearchQuestions;

/** A question as it is sent to where searches are answered. */
export interface Question<Name extends QuestionName = QuestionName> {
  name: Name;
  parameters: Parameters<SearchQuestions[Name]>;
}

/** What a question is answered with. */
export type AnswerTo<Name extends QuestionName> = Awaited<ReturnType<SearchQuestions[Name]>>;

/** What is sent back. */
export type Reply<Value = unknown> = { value: Value } | { failure: LoadFailure; message: string };

/** Answers questions about searches. Index and rows are loaded when first needed, and anew after a failure. */
export function createSearchAnswers(): (question: Question) => Promise<Reply> {
  const indexOf = keepingLast((version: string) => loadSearch(version, NEVER));
  const rowsOf = keepingLast(loadRows);
  const hits = keepingLast(async ({ version, query }: SearchRequest) =>
    (await indexOf(version))(query),
  );
  const sourceOf = keepingLast(async ({ version, query, filter }: SearchedEvents) => {
    const { ids } = await hits({ version, query });
    return localIndex((await rowsOf(version)).filter((event) => passes(event, filter, ids)));
  });

  const answers: SearchQuestions = {
    hits,
    totals: async (search) => {
      const { total, undated, partnersPresent } = await sourceOf(search);
      return { total, undated, partnersPresent };
    },
    countInWindow: async (search, ...rest) => (await sourceOf(search)).countInWindow(...rest),
    top: async (search, ...rest) => (await sourceOf(search)).top(...rest),
    list: async (search, ...rest) => (await sourceOf(search)).list(...rest),
    neighbours: async (search, ...rest) => (await sourceOf(search)).neighbours(...rest),
    density: async (search, ...rest) => (await sourceOf(search)).density(...rest),
    lanes: async (search, ...rest) => (await sourceOf(search)).lanes(...rest),
  };

  return async (question) => {
    try {
      return { value: await call(answers, question) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { failure: failureKind(error), message: error.message };
    }
  };
}

const NEVER = new AbortController().signal;

async function loadRows(version: string): Promise<EventSummary[]> {
  return (await loadJson<RowsFile>(SEARCH_ROWS_PATH, version, NEVER)).map(unpackRow);
}

function call<Name extends QuestionName>(
  answers: { [Each in Name]: (...parameters: Parameters<SearchQuestions[Each]>) => unknown },
  { name, parameters }: Question<Name>,
): unknown {
  return answers[name](...parameters);
}

/** Remembers what `make` last made, for as long as it is asked for the same; a failure is not remembered. */
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
