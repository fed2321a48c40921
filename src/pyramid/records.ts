import type { EventDetail, EventId, SourceId } from '../contract/event.ts';
import type { DetailShard, PackedRecord } from './format.ts';
import { unpackRow } from './rows.ts';

/**
 * The detail of an event, of a document or a data set, if the details file has it under this id;
 * ids in `aliases` are not followed.
 */
export function findDetail(file: DetailShard, id: EventId): EventDetail | undefined {
  return Object.hasOwn(file.events, id) ? file.events[id] : findRecord(file.records, id);
}

/** The detail of an imported event, if it is among the records. */
export function findRecord(records: DetailShard['records'], id: EventId): EventDetail | undefined {
  for (const [dataset, ofDataset] of Object.entries(records)) {
    const record = ofDataset.find(({ row }) => row[0] === id);
    if (record !== undefined) return unpackRecord(record, dataset);
  }
  return undefined;
}

/** The detail that a record packs. */
export function unpackRecord(
  { row, text, url, place, unmapped }: PackedRecord,
  dataset: SourceId,
): EventDetail {
  return {
    ...unpackRow(row),
    summary: '',
    basis: null,
    contexts: [],
    place: place ?? null,
    participants: [],
    note: null,
    citations: [],
    sources: [],
    added: null,
    record: { dataset, text: text ?? null, url: url ?? null, unmapped: unmapped ?? [] },
  };
}
