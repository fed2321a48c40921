import type { SourceId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';
import type { StrandName } from '../strands.ts';

/** Row numbers. */
export type Rows = Uint32Array<ArrayBuffer>;

/**
 * The events of a corpus as far as placing them needs to know them. Each has a row number from 0 to
 * `size` - 1; the numbers' order means nothing. Days are days since 1970-01-01, UTC.
 */
export interface PlacedEvents {
  readonly size: number;
  id(row: number): string;
  strand(row: number): StrandName;
  /** Earliest day. Of an undated event: the latest day if only that is known, else Infinity. */
  start(row: number): number;
  /** Latest day; Infinity if there is none. */
  end(row: number): number;
  /** Year of the earliest day. Dated events only. */
  year(row: number): number;
  type(row: number): EventType;
  /** See `prominenceKey`. */
  prominenceKey(row: number): number;
  partners(row: number): readonly string[];
  /** The data set that the event is a record of; undefined for an event of documents. */
  dataset(row: number): SourceId | undefined;
  /** Bytes of the event in a details file. */
  detailLength(row: number): number;
}

/**
 * A part of a JSON file: text as it is, or events as JSON in the order of `rows`. `row`: packed
 * rows, as an array. `record`: packed records of data sets, as an array. `event`: details of events
 * of documents, as an object by id.
 */
export type Part = string | { rows: Rows; as: 'row' | 'record' | 'event' };

/** A file of `public/data`: its path, and the parts whose concatenation is its content. */
export interface PlacedFile {
  path: string;
  parts: Part[];
}

/** A member of a channel's head, as JSON, and the files that go with it. */
export interface HeadMember {
  json: Part[];
  files: PlacedFile[];
}

/** The file of one JSON value: one line. */
export function fileOf(path: string, ...json: Part[]): PlacedFile {
  return { path, parts: [...json, '\n'] };
}

/** A JSON object with these members, in this order. */
export function objectOf(
  members: readonly (readonly [key: string, value: readonly Part[]])[],
): Part[] {
  const parts = members.flatMap(([key, value], index): Part[] => [
    `${index === 0 ? '' : ','}${JSON.stringify(key)}:`,
    ...value,
  ]);
  return ['{', ...parts, '}'];
}
