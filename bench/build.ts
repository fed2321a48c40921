import { execFile } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BENCH_DIR } from './corpora.ts';
import { replicateCorpus } from './replicate.ts';
import { table, whole } from './statistics.ts';

const EVENTS = 1000;

/** Prints how long it takes to build a site of events that rest on documents: first with nothing remembered, then again. */
export async function benchBuild(): Promise<void> {
  const folder = join(BENCH_DIR, 'build');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await replicateCorpus(resolve('corpus'), join(folder, 'corpus'), EVENTS);
  const cold = await timeBuild(folder);
  const warm = await timeBuild(folder);
  const entries = await readdir(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).length;
  const head = ['site', 'files', 'cold', 'warm'];
  const rows = [
    ['limit, on two cores', '', '60 s', '10 s'],
    [`${whole(EVENTS)} events`, whole(files), seconds(cold), seconds(warm)],
  ];
  console.log(`\n## Building, on ${availableParallelism()} cores\n\n${table(head, rows)}`);
}

/** Builds as `npm run build` does, starting Node included. In milliseconds. */
async function timeBuild(folder: string): Promise<number> {
  const env = {
    ...process.env,
    CORPUS: join(folder, 'corpus'),
    DATA: join(folder, 'data'),
    CACHE: join(folder, 'cache'),
    // With it a site has all that there is to write.
    SITE_URL: 'https://timeline.example',
  };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const build = [vite, 'build', '--outDir', join(folder, 'dist'), '--emptyOutDir'];
  const start = performance.now();
  await promisify(execFile)(process.execPath, build, { env, maxBuffer: 100_000_000 });
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
