import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { unlessMissing } from '../file-errors.ts';
import { hashOf, type PublishedFile } from './publication.ts';

/** A file of a data folder that is not what it should be. */
export interface OutputDifference {
  path: string;
  state: 'stale' | 'missing' | 'extra';
}

/** The files of a folder that differ from `files`, by path. The folder need not exist. */
export async function compareWithFolder(
  dataDir: string,
  files: ReadonlyMap<string, Pick<PublishedFile, 'hash'>>,
): Promise<OutputDifference[]> {
  const present = new Set(await listFiles(dataDir));
  const differences: OutputDifference[] = [];
  for (const [file, { hash }] of files) {
    if (!present.has(file)) {
      differences.push({ path: file, state: 'missing' });
    } else if (hash !== hashOf(await readFile(path.join(dataDir, file)))) {
      differences.push({ path: file, state: 'stale' });
    }
  }
  for (const file of present) {
    if (!files.has(file)) differences.push({ path: file, state: 'extra' });
  }
  return differences.sort((a, b) => byCodeUnit(a.path, b.path));
}

/** The differences for a terminal, with the command that fixes them. */
export function describeDifferences(
  differences: readonly OutputDifference[],
  corpusDir: string,
  dataDir: string,
): string {
  const lines = differences.map(
    (difference) => `${dataDir}/${difference.path}: ${difference.state}`,
  );
  return [
    ...lines,
    `${dataDir} is not what ${corpusDir} compiles to. hint: run npm run compile, then commit ${dataDir}`,
  ].join('\n');
}

/** Paths of all files below a folder, relative to it, with slashes; none if it does not exist. */
async function listFiles(folder: string): Promise<string[]> {
  const entries = await unlessMissing(
    readdir(folder, { recursive: true, withFileTypes: true }),
    [],
  );
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
}
