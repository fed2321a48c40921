import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { z } from 'zod';
import type { ExportedEvent } from '../src/contract/files.ts';
import { BROWSER_ARGS, ensureBrowser } from '../tools/browser.ts';
import { markdownTable } from '../tools/markdown-table.ts';
import { medians, ms } from './statistics.ts';

const RUNS = 3;

/**
 * The last version for Node 20. Fetched on first use: it is larger than everything else this
 * project installs.
 */
const LIGHTHOUSE_VERSION = '12.8.2';

const ScoreSchema = z.object({ score: z.number() });
const MetricSchema = z.object({ numericValue: z.number() });
const ReportSchema = z.object({
  categories: z.object({
    performance: ScoreSchema,
    accessibility: ScoreSchema,
    'best-practices': ScoreSchema,
    seo: ScoreSchema,
  }),
  audits: z.object({
    'first-contentful-paint': MetricSchema,
    'largest-contentful-paint': MetricSchema,
    'cumulative-layout-shift': MetricSchema,
    'total-blocking-time': MetricSchema,
  }),
  environment: z.object({ benchmarkIndex: z.number() }),
});

/** Scores from 0 to 100; paints and blocking in milliseconds; shift without unit. */
interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  /**
   * Lighthouse's benchmark index: the speed of this machine before Lighthouse slows it down to a
   * phone's.
   */
  machine: number;
}

/** Prints Lighthouse's scores for the site in `dist`. */
export async function benchLighthouse(): Promise<void> {
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const file = 'public/data/exports/events.json';
  const events: ExportedEvent[] = JSON.parse(readFileSync(file, 'utf8'));
  const pages = [
    { name: 'the whole timeline', path: '', largestPaint: '' },
    { name: 'an event', path: `event/${events[0]?.id}/`, largestPaint: '1500 ms' },
  ];
  const rows: string[][] = [];
  let machine = 0;
  for (const { name, path, largestPaint } of pages) {
    const runs: Scores[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await scoresOf(address + path));
    const scores = medians(runs);
    const limits = ['95', '100', '100', '100', '', largestPaint, '', ''];
    rows.push([`limit of ${name}`, ...limits], [name, ...cellsOf(scores)]);
    machine = scores.machine;
  }
  await server.close();
  const title = `Lighthouse ${LIGHTHOUSE_VERSION}, mobile, simulated slow 4G, median of ${RUNS} runs`;
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO'];
  const table = markdownTable([...head, 'first paint', 'largest paint', 'blocking', 'shift'], rows);
  const note = `Machine: Lighthouse's benchmark index ${machine.toFixed(0)}, before slowing down.`;
  console.log(`\n## ${title}\n\n${table}\n\n${note}`);
}

function cellsOf(scores: Scores): string[] {
  return [
    scores.performance.toFixed(0),
    scores.accessibility.toFixed(0),
    scores.bestPractices.toFixed(0),
    scores.seo.toFixed(0),
    ms(scores.firstPaint),
    ms(scores.largestPaint),
    ms(scores.blocking),
    scores.shift.toFixed(3),
  ];
}

/** Runs Lighthouse once, with its mobile defaults. */
async function scoresOf(url: string): Promise<Scores> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-lighthouse-'));
  const file = join(folder, 'report.json');
  const command = [
    `npx --yes lighthouse@${LIGHTHOUSE_VERSION} ${url}`,
    `--output=json --output-path="${file}" --quiet --no-enable-error-reporting`,
    `--chrome-flags="--headless=new ${BROWSER_ARGS.join(' ')}"`,
  ].join(' ');
  await promisify(execFile)(command, {
    shell: true,
    env: { ...process.env, CHROME_PATH: ensureBrowser() },
  });
  const { categories, audits, environment } = ReportSchema.parse(
    JSON.parse(await readFile(file, 'utf8')),
  );
  await rm(folder, { recursive: true });
  return {
    performance: 100 * categories.performance.score,
    accessibility: 100 * categories.accessibility.score,
    bestPractices: 100 * categories['best-practices'].score,
    seo: 100 * categories.seo.score,
    firstPaint: audits['first-contentful-paint'].numericValue,
    largestPaint: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    machine: environment.benchmarkIndex,
  };
}
