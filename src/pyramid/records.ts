import type { EventDetail } from '../contract/event.ts';
import type { PackedRecord } from '../contract/files.ts';
import { unpackRow } from './rows.ts';

/** The detail of an imported event, from its packed record. */
export function unpackRecord({
  row,
  dataset,
  text,
  url,
  place,
  unmapped,
}: PackedRecord): EventDetail {
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
    record: { dataset, text: text ?? null, url: url ?? null, unmapped: unmapped ?? [] },
  };
}
