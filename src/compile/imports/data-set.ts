import type { DatasetReference } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';

/** The type, modes and prominence that a kind of row gets. */
export interface RowKind {
  type: EventType;
  modes: string[];
  prominence: number;
}

/** A data set of `corpus/imports/` with a valid description; its rows are not read yet. */
export interface DataSet {
  reference: DatasetReference;
  kinds: ReadonlyMap<string, RowKind>;
  /** For rows of any other kind, or without one; null: such rows are bad. */
  otherKinds: RowKind | null;
  /** The country that is a party to every row without being named there; null: the corpus's subject. */
  side: string | null;
  /** The share of bad rows that is tolerated, 0 to 1. */
  maxBadRows: number;
  /** Relative to the corpus folder, with slashes. */
  descriptionFile: string;
  dataFile: string;
  /** Size of the data file, packed or not. */
  bytes: number;
  format: 'ndjson' | 'csv';
  gzip: boolean;
}
