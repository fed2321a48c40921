import { mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { markdownTable } from '../tools/markdown-table.ts';
import { replicateCorpus } from './replicate.ts';
import { BENCH_DIR, buildSite } from './settings.ts';
import { whole } from './statistics.ts';

const EVENTS = 1000;

/**
 * Prints how long a site of events with documents takes to build: first without a cache, then with
 * it.
 */
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
  console.log(`\n## Building, on ${availableParallelism()} cores\n\n${markdownTable(head, rows)}`);
}

/** Milliseconds of a build, the start of Node included. */
async function timeBuild(folder: string): Promise<number> {
  const start = performance.now();
  await buildSite(join(folder, 'dist'), {
    CORPUS: join(folder, 'corpus'),
    DATA: join(folder, 'data'),
    CACHE: join(folder, 'cache'),
    // The build writes canonical addresses, sitemap and feed as well.
    SITE_URL: 'https://timeline.example',
  });
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
