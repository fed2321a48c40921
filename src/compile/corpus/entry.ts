import type { z } from 'zod';
import { foldWhiteSpace } from '../../passages/fold-text.ts';
import type { Position, YamlPath } from './yaml-source.ts';

/** A text of a YAML file and its path in the entry. White space is folded. */
export interface WrittenText {
  text: string;
  path: YamlPath;
}

/**
 * One thing a curator wrote: an event, an organisation, a document's front matter, `corpus.yaml`, or
 * the description of a data set. `id`: of a document or data set its file name without extension;
 * else its `id`, if it has one.
 */
export interface CorpusEntry<Fields = unknown> {
  file: string;
  id: string | undefined;
  position(path: YamlPath, at?: 'key' | 'value'): Position;
  schema: z.ZodType<Fields>;
  /** All fields, or every issue that the schema has with them. */
  fields: z.ZodSafeParseResult<Fields>;
}

/** Where an entry was read: what `entryOf` does not derive from its data. */
export type EntryPlace = Pick<CorpusEntry, 'file' | 'id' | 'position'>;

export function entryOf<Fields>(
  place: EntryPlace,
  data: unknown,
  schema: z.ZodType<Fields>,
): CorpusEntry<Fields> {
  return { ...place, schema, fields: schema.safeParse(data, { reportInput: true }) };
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at `path`, whatever its kind; undefined if there is none. */
export function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step];
    else if (isGroup(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

/** The text at `path`; null if there is none or it is blank. */
export function textAt(data: unknown, ...path: YamlPath): WrittenText | null {
  const value = valueAt(data, path);
  const text = typeof value === 'string' ? foldWhiteSpace(value) : '';
  return text === '' ? null : { text, path };
}

/** Paths of the entries of the list at `path`, in order. */
export function entriesAt(data: unknown, ...path: YamlPath): YamlPath[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : [];
}

/** The texts in the list at `path`, in order; blank ones and entries of other kinds are left out. */
export function textsAt(data: unknown, ...path: YamlPath): WrittenText[] {
  return entriesAt(data, ...path).flatMap((entry) => textAt(data, ...entry) ?? []);
}
