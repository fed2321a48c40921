import { compileCorpus } from './compile.ts';
import { countProblems, describeProblems } from './problem.ts';
import { compareWithFolder, describeDifferences } from './publish/compare-output.ts';
import { summariseOutput } from './publish/summarise-output.ts';
import { recoverOutput, writeOutput } from './publish/write-output.ts';
import { ProgressDisplay, type ProgressOutput } from './show-progress.ts';

export interface CompileRun {
  corpusDir: string;
  dataDir: string;
  /** Writes nothing, and fails if `dataDir` is not what the corpus compiles to. */
  check: boolean;
  /** Makes every bad row of a data set an error. */
  strict?: boolean | undefined;
  /** Takes texts of one or more lines, for a person to read. */
  log: (text: string) => void;
  /** Where to show the progress of a long run; nowhere if absent. */
  progress?: ProgressOutput | undefined;
}

/**
 * Compiles a corpus into a data folder and logs the result.
 *
 * @returns false if the corpus has errors or, with `check`, if the data is stale. The data folder
 * is then unchanged.
 * @throws Error if a folder cannot be read or written, or `dataDir` holds anything but compiled
 * data
 */
export async function runCompile(run: CompileRun): Promise<boolean> {
  const progress = new ProgressDisplay(run.progress ?? NOWHERE);
  try {
    return await compileAndLog(run, progress);
  } finally {
    progress.end();
  }
}

const NOWHERE: ProgressOutput = { write: () => {} };

async function compileAndLog(run: CompileRun, progress: ProgressDisplay): Promise<boolean> {
  const { corpusDir, dataDir, check, strict } = run;
  const log = (text: string) => {
    progress.end();
    run.log(text);
  };
  if (!check) await recoverOutput(dataDir);
  const { problems, publish } = await compileCorpus({
    corpusDir,
    strict,
    onProgress: (rows) => progress.reading(rows),
  });
  if (problems.length > 0) log(describeProblems(problems, corpusDir));
  if (publish === null) {
    log(`${countProblems(problems)}. ${dataDir} is unchanged.`);
    return false;
  }
  const counted = problems.length > 0 ? ` (${countProblems(problems)})` : '';
  if (check) {
    const { files } = publish((_, bytes) => progress.wrote(bytes.length));
    const differences = await compareWithFolder(dataDir, files);
    if (differences.length > 0) {
      log(describeDifferences(differences, corpusDir, dataDir));
      return false;
    }
    log(`${dataDir} is what ${corpusDir} compiles to${counted}.`);
    return true;
  }
  const { publication, changed } = await writeOutput(dataDir, (write) =>
    publish((file, bytes) => {
      write(file, bytes);
      progress.wrote(bytes.length);
    }),
  );
  const state = changed ? 'written' : 'is up to date';
  log(`${dataDir} ${state}: ${summariseOutput(publication)}${counted}.`);
  return true;
}
