import type { DatasetReference } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';

/** What a row of some kind is as an event. */
export interface RowKind {
  type: EventType;
  modes: string[];
  prominence: number;
}

/** A data set of `corpus/imports/`, its description read and found good, its rows not yet read. */
export interface DataSet {
  reference: DatasetReference;
  kinds: ReadonlyMap<string, RowKind>;
  /** Rows of any other kind, or of none; null where such rows are bad. */
  otherKinds: RowKind | null;
  /** The country that is a party to every row without being named there, where it is not the corpus's subject. */
  side: string | null;
  /** The share of bad rows that is put up with, 0 to 1. */
  maxBadRows: number;
  /** Relative to the corpus folder, with slashes. */
  descriptionFile: string;
  dataFile: string;
  /** Of the data file as it stands, packed or not. */
  bytes: number;
  format: 'ndjson' | 'csv';
  gzip: boolean;
}
