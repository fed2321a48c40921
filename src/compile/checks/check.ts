import type { Corpus } from '../corpus/corpus.ts';
import type { EntryPlace } from '../corpus/entry.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';

/** A rule of curation. It reads a corpus that may be broken in any other way. */
export interface Check {
  /** The name of its file. */
  name: string;
  /** All breaches, in any order. */
  check(corpus: Corpus): Problem[];
}

/** What a problem says, apart from where. */
export type Finding = Pick<Problem, 'message' | 'hint' | 'nearest'>;

/** An error about the value at `path` of an entry. */
export function errorAt(entry: EntryPlace, path: YamlPath, finding: Finding): Problem {
  return {
    severity: 'error',
    file: entry.file,
    ...entry.position(path),
    id: entry.id,
    ...finding,
  };
}

/** A warning: the value may be intended. */
export function warningAt(entry: EntryPlace, path: YamlPath, finding: Finding): Problem {
  return { ...errorAt(entry, path, finding), severity: 'warning' };
}

/** Whether a file exists but cannot be read, so that nothing is known of its contents. */
export function isUnreadable(corpus: Corpus, file: string): boolean {
  return [...corpus.undecodable, ...corpus.malformed].some((broken) => broken.file === file);
}
