import type { Corpus, CorpusDocument, CorpusItem } from '../corpus/corpus.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import type { Problem } from '../problem.ts';

/** A rule of curation. It looks at a corpus as written, which may be broken in any other way. */
export interface Check {
  /** The name of its file. */
  name: string;
  /** All breaches, in any order. */
  check(corpus: Corpus): Problem[];
}

/** An error about the value at `path` of an item. */
export function errorAt(
  item: CorpusItem,
  path: YamlPath,
  what: { message: string; mend: string; nearest?: string | undefined },
): Problem {
  return {
    severity: 'error',
    file: item.file,
    ...item.position(path),
    id: item.id,
    ...what,
  };
}

/** The same as `errorAt`, for what may be meant as it is. */
export function warningAt(
  item: CorpusItem,
  path: YamlPath,
  what: { message: string; mend: string },
): Problem {
  return { ...errorAt(item, path, what), severity: 'warning' };
}

export function documentsById(corpus: Corpus): ReadonlyMap<string, CorpusDocument> {
  return new Map(corpus.documents.map((document) => [document.id, document]));
}

/** Whether a file is there but cannot be read, so that nothing can be said of what it holds. */
export function isUnreadable(corpus: Corpus, file: string): boolean {
  return [...corpus.undecodable, ...corpus.malformed].some((broken) => broken.file === file);
}
