import { ALL_CHECKS } from './checks/all-checks.ts';
import { type Corpus, type CorpusFiles, openCorpus } from './corpus/corpus.ts';
import { readCorpusFolder } from './corpus/read-folder.ts';
import { openImports } from './imports/open-imports.ts';
import {
  type ImportProgress,
  type ReadImportsOptions,
  readImports,
} from './imports/read-imports.ts';
import { compareProblems, hasErrors, type Problem } from './problem.ts';
import type { Publication } from './publish/publication.ts';
import { type Publishable, publish } from './publish/publish.ts';
import { RowStore } from './publish/row-store.ts';
import type { WriteFile } from './publish/write-file.ts';
import { resolveCorpus } from './resolve/resolve-corpus.ts';
import type { ResolvedCorpus } from './resolve/resolved-corpus.ts';

/**
 * The result of compiling. `problems`: by file and line. `publish`: writes all files of the data
 * folder; null if any problem is an error.
 */
export interface Compilation {
  problems: Problem[];
  publish: ((write: WriteFile) => Publication) | null;
}

export interface CompileOptions {
  corpusDir: string;
  /** Makes every bad row of a data set an error. */
  strict?: boolean | undefined;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Compiles a corpus folder. Writes nothing until `publish` is called.
 *
 * @throws Error if a file of the folder cannot be read
 */
export async function compileCorpus(options: CompileOptions): Promise<Compilation> {
  const files = await readCorpusFolder(options.corpusDir);
  if (files === null) return refused([NO_FOLDER]);
  const opened = openCorpus(files);
  const imports = await openImports(options.corpusDir);
  const problems = [...problemsOf(opened), ...imports.problems];
  if (hasErrors(problems)) return refused(problems);
  const corpus = resolveCorpus(opened);
  const store = storeOf(corpus);
  const rows = readImports(imports.dataSets, importOptions(corpus, options));
  for await (const { events, report } of rows) {
    for (const { summary, dataset, record } of events) store.addRecord(summary, dataset, record);
    problems.push(...(report?.problems ?? []));
  }
  const datasets = imports.dataSets.map(({ reference }) => reference);
  return compiled(problems, { corpus, store, datasets });
}

/** Compiles documents from files already read. The result does not depend on their order. */
export function compileFiles(files: CorpusFiles): Compilation {
  const opened = openCorpus(files);
  const problems = problemsOf(opened);
  if (hasErrors(problems)) return refused(problems);
  const corpus = resolveCorpus(opened);
  return compiled(problems, { corpus, store: storeOf(corpus), datasets: [] });
}

const NO_FOLDER = folderError(
  'there is no such folder',
  'set CORPUS to the folder that has corpus.yaml: CORPUS=<folder> npm run compile',
);

const NO_EVENTS = folderError(
  'the corpus has no events',
  'write a list of events in events/<name>.yaml, or add a data set to imports/',
);

function folderError(message: string, hint: string): Problem {
  return { severity: 'error', file: '', line: 1, column: 1, message, hint };
}

function compiled(problems: Problem[], publishable: Publishable): Compilation {
  if (publishable.store.size === 0) problems.push(NO_EVENTS);
  if (hasErrors(problems)) return refused(problems);
  return {
    problems: problems.sort(compareProblems),
    publish: (write) => publish(publishable, write),
  };
}

function refused(problems: Problem[]): Compilation {
  return { problems: problems.sort(compareProblems), publish: null };
}

function problemsOf(corpus: Corpus): Problem[] {
  return ALL_CHECKS.flatMap(({ check }) => check(corpus));
}

function storeOf(corpus: ResolvedCorpus): RowStore {
  const store = new RowStore();
  for (const event of corpus.events) store.addEvent(event);
  return store;
}

function importOptions(
  { subject, events, aliases }: ResolvedCorpus,
  { corpusDir, strict = false, onProgress }: CompileOptions,
): ReadImportsOptions {
  const known = new Set([...events.map(({ id }) => id), ...aliases.keys()]);
  return { corpusDir, strict, onProgress, subject: subject.id, isKnownId: (id) => known.has(id) };
}
