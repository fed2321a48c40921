import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { markdownTable } from '../tools/markdown-table.ts';
import type { BenchCorpus } from './corpora.ts';
import { runNode } from './settings.ts';
import { MB, ms, ratio, whole } from './statistics.ts';

/** Milliseconds and bytes. */
export interface CompileFigures {
  name: string;
  rows: number;
  milliseconds: number;
  memory: number;
  files: number;
  bytes: number;
  /** Time to read and parse the rows alone; absent if not measured. */
  parse?: number;
}

const ChildSchema = z.object({ milliseconds: z.number(), memory: z.number() });
const ManifestSchema = z.object({ types: z.array(z.object({ count: z.number() })) });

/** Compiles without earlier output. */
export async function measureCompile(corpus: BenchCorpus): Promise<CompileFigures> {
  await rm(corpus.dataDir, { recursive: true, force: true });
  const env = { CORPUS: corpus.corpusDir, DATA: corpus.dataDir };
  const compiled = await child('compile-child.ts', [], env);
  const manifest = await readFile(join(corpus.dataDir, 'manifest.json'), 'utf8');
  const { types } = ManifestSchema.parse(JSON.parse(manifest));
  const figures: CompileFigures = {
    name: corpus.name,
    rows: types.reduce((sum, { count }) => sum + count, 0),
    ...compiled,
    ...(await sizeOf(corpus.dataDir)),
  };
  if (corpus.rowsFile === undefined) return figures;
  return { ...figures, parse: (await child('parse-child.ts', [corpus.rowsFile])).milliseconds };
}

export function compileTable(all: readonly CompileFigures[]): string {
  const rows = all.map((of) => [
    of.name,
    whole(of.rows),
    `${(of.milliseconds / 1000).toFixed(1)} s`,
    whole(of.rows / (of.milliseconds / 1000)),
    MB(of.memory),
    whole(of.files),
    MB(of.bytes),
    of.parse === undefined ? '' : `${ms(of.parse)}, ${ratio(of.milliseconds / of.parse)}`,
  ]);
  const head = ['corpus', 'events', 'compile', 'rows a second', 'peak memory', 'files', 'bytes'];
  return markdownTable([...head, 'parsing alone, ratio'], rows);
}

async function child(script: string, args: string[], env = {}) {
  const stdout = await runNode(['--import', 'tsx', join('bench', script), ...args], env);
  return ChildSchema.parse(JSON.parse(stdout));
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  if (!existsSync(folder)) return { files: 0, bytes: 0 };
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
