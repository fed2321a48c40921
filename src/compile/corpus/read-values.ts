import type { CorpusItem } from './corpus.ts';
import type { YamlPath } from './yaml-source.ts';

/** A text somewhere in what a curator wrote. */
export interface TextAt {
  text: string;
  path: YamlPath;
}

/**
 * The texts at `pattern`, in order, whatever else is wrong with the item: keys parted by dots, `*` for every
 * entry of a list. `date`, `partners.*`, `citations.*.source`. Blank texts count as absent.
 */
export function textsAt(item: CorpusItem, pattern: string): TextAt[] {
  return pathsAt(item, pattern).flatMap(({ value, path }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ text: value.trim(), path }] : [],
  );
}

/** The one text at `path`, or null. */
export function textAt(item: CorpusItem, path: YamlPath): string | null {
  let value: unknown = item.data;
  for (const step of path) value = member(value, step);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** All values at a pattern as in `textsAt`, of whatever kind. */
export function pathsAt(item: CorpusItem, pattern: string): { value: unknown; path: YamlPath }[] {
  let found: { value: unknown; path: YamlPath }[] = [{ value: item.data, path: [] }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ value, path }) => {
      if (step !== '*') return [{ value: member(value, step), path: [...path, step] }];
      const entries: unknown[] = Array.isArray(value) ? value : [];
      return entries.map((entry, index) => ({ value: entry, path: [...path, index] }));
    });
  }
  return found.filter(({ value }) => value !== undefined);
}

function member(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Object.getOwnPropertyDescriptor(value, step)?.value;
}
