import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '../tools/browser.ts';
import { compileTable, measureCompile } from './compile.ts';
import { BENCH_DIR, type BenchCorpus, extentOf, prepareCorpora } from './corpora.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { serveSite } from './serve-site.ts';
import { frame, kB, MB, medians, ms, ratio, table, whole } from './statistics.ts';

const RUNS = Number(process.env.RUNS || 3);

/** Compiles every corpus, visits each, and prints the tables. */
export async function benchScale(datasets: string): Promise<void> {
  const corpora = await prepareCorpora(datasets);
  const compiled = [];
  for (const corpus of corpora) compiled.push(await measureCompile(corpus));
  console.log(`\n## Compiling\n\n${compileTable(compiled)}`);

  const all = await visitAll(corpora, await buildSite());
  console.log(`\n## Reading, median of ${RUNS} visits\n\n${firstTable(all)}\n\n${movesTable(all)}`);
  console.log(`\n### As ratios to the five documents\n\n${ratioTable(all)}`);
}

type Visited = Map<string, PageFigures>;

/** The app, once: only the data differ. */
async function buildSite(): Promise<string> {
  const outDir = join(BENCH_DIR, 'dist');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const build = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  const env = { ...process.env, CORPUS: 'corpus', DATA: join(BENCH_DIR, 'site-data') };
  await promisify(execFile)(process.execPath, build, { env });
  return outDir;
}

/** The corpora take turns, so that a busy spell of the machine does not fall on one of them. */
async function visitAll(corpora: readonly BenchCorpus[], site: string): Promise<Visited> {
  const runs = new Map<string, PageFigures[]>(corpora.map(({ name }) => [name, []]));
  const executablePath = ensureBrowser();
  for (let run = 0; run < RUNS; run++) {
    for (const corpus of corpora) {
      const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
      const { url, close } = await serveSite({ '/data/': corpus.dataDir, '/': site });
      try {
        const figures = await measurePage(browser, url, await quarterOf(corpus));
        runs.get(corpus.name)?.push(figures);
        console.error(`${corpus.name}, visit ${run + 1}: ${JSON.stringify(figures)}`);
      } catch (error) {
        console.error(
          `${corpus.name}, run ${run + 1}: ${error instanceof Error ? error.message : error}`,
        );
      } finally {
        await browser.close();
        close();
      }
    }
  }
  const visited = [...runs].filter(([, all]) => all.length > 0);
  return new Map(visited.map(([name, all]) => [name, medians(all)]));
}

/** As an address: a quarter of the corpus's time, up to a little before its end. */
async function quarterOf(corpus: BenchCorpus): Promise<string> {
  const { from, to } = await extentOf(corpus);
  const year = (share: number) => new Date(from + share * (to - from)).getUTCFullYear();
  return `from=${year(0.7)}&to=${year(0.95)}`;
}

function firstTable(all: Visited): string {
  const rows = [...all].map(([name, of]) => [
    name,
    ms(of.milliseconds),
    whole(of.requests),
    kB(of.bytes),
    whole(of.dataRequests),
    kB(of.dataBytes),
    whole(of.flagRequests),
  ]);
  const head = [
    'corpus',
    'first events',
    'requests',
    'bytes (gzip)',
    'data: requests',
    'bytes',
    'flags',
  ];
  return table(head, rows);
}

function movesTable(all: Visited): string {
  const rows = [...all].map(([name, of]) => [
    name,
    `${frame(of.panMedian)}, ${frame(of.panP95)}`,
    `${frame(of.zoomMedian)}, ${frame(of.zoomP95)}`,
    ms(of.filterFirstP95),
    ms(of.filterP95),
    MB(of.heapAtFirst),
    MB(of.heap),
    whole(of.nodes),
  ]);
  const head = ['corpus', 'pan: median, p95', 'zoom: median, p95', 'filter p95', 'all of it p95'];
  return table([...head, 'heap at first', 'heap after', 'nodes'], rows);
}

/** What the design limits, and by how much. */
const LIMITED = [
  { of: 'panP95', name: 'pan, p95', limit: 1.5 },
  { of: 'zoomP95', name: 'zoom, p95', limit: 1.5 },
  { of: 'milliseconds', name: 'first events', limit: 1.25 },
  { of: 'heapAtFirst', name: 'heap at first', limit: 1.5 },
  { of: 'heap', name: 'heap after', limit: 1.5 },
] as const;

function ratioTable(all: Visited): string {
  const [base] = all.values();
  if (base === undefined) return 'Nothing could be measured.';
  const limits = ['limit', ...LIMITED.map(({ limit }) => ratio(limit))];
  const rows = [...all].map(([name, figures]) => {
    return [name, ...LIMITED.map(({ of }) => ratio(figures[of] / base[of]))];
  });
  return table(['corpus', ...LIMITED.map(({ name }) => name)], [limits, ...rows]);
}
