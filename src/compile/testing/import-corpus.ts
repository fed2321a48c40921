import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../../../tools/testing/temporary-folder.ts';
import type { ImportedEvent } from '../imports/map-row.ts';
import { openImports } from '../imports/open-imports.ts';
import {
  type ImportReport,
  type ReadImportsOptions,
  readImports,
} from '../imports/read-imports.ts';
import { compareProblems, describeProblems } from '../problem.ts';

/** A description that takes every row for a visit. */
export const DESCRIPTION = `title: Visits
publisher: The archive
licence: CC0-1.0
url: https://example.org/visits
default: { type: CONSULT, modes: [visit] }
`;

export interface ImportRun {
  events: ImportedEvent[];
  reports: ImportReport[];
  /** All problems, as a curator would read them; empty where there are none. */
  said: string;
}

/** A corpus folder with these files in `imports/`. */
export async function importFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const corpusDir = await temporaryFolder();
  await mkdir(path.join(corpusDir, 'imports'));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(corpusDir, 'imports', name), content);
  }
  return corpusDir;
}

/** Reads the data sets of a folder `imports/` with these files, for a corpus about Turkmenistan. */
export async function runImports(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadImportsOptions> = {},
): Promise<ImportRun> {
  const corpusDir = await importFolder(files);
  const { dataSets, problems } = await openImports(corpusDir);
  const rows = readImports(dataSets, {
    corpusDir,
    subject: 'TM',
    strict: false,
    isKnownId: () => false,
    ...options,
  });
  const events: ImportedEvent[] = [];
  const reports: ImportReport[] = [];
  for await (const batch of rows) {
    events.push(...batch.events);
    if (batch.report !== undefined) reports.push(batch.report);
  }
  problems.push(...reports.flatMap((report) => report.problems));
  const said = describeProblems(problems.sort(compareProblems), 'corpus');
  return { events, reports, said };
}
