import { join } from 'node:path';
import { markdownTable } from '../tools/markdown-table.ts';
import { compileTable, measureCompile } from './compile.ts';
import { type BenchCorpus, extentOf, prepareCorpora } from './corpora.ts';
import { launchBrowser } from './drive.ts';
import { measurePage, type PageFigures } from './measure-page.ts';
import { serveSite } from './serve-site.ts';
import { BENCH_DIR, buildSite, RUNS } from './settings.ts';
import { frame, kB, MB, medians, ms, ratio, whole } from './statistics.ts';

/** Compiles every corpus, visits each, and prints the tables. */
export async function benchScale(datasets: string): Promise<void> {
  const corpora = await prepareCorpora(datasets);
  const compiled = [];
  for (const corpus of corpora) compiled.push(await measureCompile(corpus));
  console.log(`\n## Compiling\n\n${compileTable(compiled)}`);

  // The corpora share the app: only their data differ.
  const site = join(BENCH_DIR, 'dist');
  await buildSite(site, { CORPUS: 'corpus', DATA: join(BENCH_DIR, 'site-data') });
  const all = await visitAll(corpora, site);
  console.log(`\n## Reading, median of ${RUNS} visits\n\n${firstTable(all)}\n\n${movesTable(all)}`);
  console.log(`\n### As ratios to the five documents\n\n${ratioTable(all)}`);
}

type Visited = Map<string, PageFigures>;

/** The corpora take turns, so that a busy spell of the machine affects all of them. */
async function visitAll(corpora: readonly BenchCorpus[], site: string): Promise<Visited> {
  const runs = new Map<string, PageFigures[]>(corpora.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const corpus of corpora) {
      const browser = await launchBrowser();
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

/** Query of an address that shows a quarter of the corpus's extent, shortly before its end. */
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
  return markdownTable(head, rows);
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
  return markdownTable([...head, 'heap at first', 'heap after', 'nodes'], rows);
}

/** Figures with a limit, as ratios to the five documents. */
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
  return markdownTable(['corpus', ...LIMITED.map(({ name }) => name)], [limits, ...rows]);
}
