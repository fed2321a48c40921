import { ALL_CHECKS } from './checks/all-checks.ts';
import { type CorpusFiles, openCorpus } from './corpus.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import { publish } from './publish/publish.ts';
import { readCorpusFolder } from './read-folder.ts';
import { resolveCorpus } from './resolve/resolve-corpus.ts';

/** `problems` stand by file and line. `files`, bytes by path, are null if there is an error among them. */
export interface Compilation {
  problems: Problem[];
  files: Map<string, Uint8Array> | null;
}

/**
 * Compiles a corpus folder to the files of a data folder, and writes nothing.
 *
 * @throws Error if a file of the folder cannot be read
 */
export async function compileCorpus({ corpusDir }: { corpusDir: string }): Promise<Compilation> {
  const files = await readCorpusFolder(corpusDir);
  if (files !== null) return compileFiles(files);
  const problem: Problem = {
    severity: 'error',
    file: '',
    line: 1,
    column: 1,
    message: 'there is no such folder',
    mend: 'name the folder that holds corpus.yaml: CORPUS=<folder> npm run compile',
  };
  return { problems: [problem], files: null };
}

/** The same for files already read, in any order: what comes out depends on their paths and bytes alone. */
export function compileFiles(files: CorpusFiles): Compilation {
  const corpus = openCorpus(files);
  const problems = ALL_CHECKS.flatMap(({ check }) => check(corpus)).sort(compareProblems);
  return { problems, files: hasErrors(problems) ? null : publish(resolveCorpus(corpus)) };
}
