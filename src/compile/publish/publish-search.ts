import MiniSearch from 'minisearch';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { EventDetail } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { SEARCH_OPTIONS, type SearchRecord } from '../../contract/search-index.ts';
import { SEARCH_INDEX_PATH, SEARCH_ROWS_PATH } from '../../pyramid/data-paths.ts';
import { fileOf, type Rows } from '../../pyramid/write/placed-events.ts';
import { jsonText } from './json-file.ts';
import type { RowStore } from './row-store.ts';
import type { WriteFile } from './write-file.ts';

/** Writes `search/index.json`, a MiniSearch index that the app loads with the first search. */
export function publishSearchIndex(
  events: readonly EventDetail[],
  partners: readonly Partner[],
  write: WriteFile,
): void {
  const namesOf = new Map(
    partners.map(({ id, name, fullName, kind }) => [
      id,
      // Readers search for a country by its name; its two-letter code would match too much.
      [kind === 'organization' ? id : '', name, fullName ?? ''].join(' '),
    ]),
  );
  // Ids never change: in their order, a corrected date changes few bytes.
  const records = events
    .map((event) => searchRecord(event, namesOf))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const index = new MiniSearch<SearchRecord>(SEARCH_OPTIONS);
  index.addAll(records);
  write(SEARCH_INDEX_PATH, jsonText(index));
}

/** Writes `search/rows.json`, all rows in list order, for the search in the layout `channels`. */
export function publishSearchRows(store: RowStore, order: Rows, write: WriteFile): void {
  const { path, parts } = fileOf(SEARCH_ROWS_PATH, { rows: order, as: 'row' });
  write(path, store.bytes(parts));
}

function searchRecord(event: EventDetail, namesOf: ReadonlyMap<string, string>): SearchRecord {
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    quotations: [...event.citations.map(({ exact }) => exact), event.record?.text ?? '']
      .filter(Boolean)
      .join(' '),
    names: [
      ...event.participants.map(({ name }) => name),
      ...event.partners.map((id) => namesOf.get(id) ?? id),
      ...(event.record?.unmapped ?? []),
      event.place ?? '',
    ].join(' '),
  };
}
