import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type SearchRecord } from '../../contract/search-index.ts';
import { SEARCH_INDEX_PATH } from '../../pyramid/data-paths.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';

/** `search/index.json`: a MiniSearch index of all events, which the app loads when a reader first searches. */
export function publishSearchIndex(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const namesOf = new Map(
    corpus.partners.map(({ id, name, fullName, kind }) => [
      id,
      // Readers search a country by its name; two letters would match too much.
      [kind === 'organization' ? id : '', name, fullName ?? ''].join(' '),
    ]),
  );
  const records = corpus.events.map(
    (event): SearchRecord => ({
      id: event.id,
      title: event.title,
      summary: event.summary,
      quotations: event.citations.map(({ exact }) => exact).join(' '),
      names: [
        ...event.participants.map(({ name }) => name),
        ...event.partners.map((id) => namesOf.get(id) ?? id),
        event.place ?? '',
      ].join(' '),
    }),
  );
  // Ids last longer than dates: in their order, one corrected date changes few bytes.
  records.sort((a, b) => byCodeUnit(a.id, b.id));
  const index = new MiniSearch<SearchRecord>(SEARCH_OPTIONS);
  index.addAll(records);
  return new Map([[SEARCH_INDEX_PATH, new TextEncoder().encode(`${JSON.stringify(index)}\n`)]]);
}
