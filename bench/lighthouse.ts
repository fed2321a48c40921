import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { BROWSER_ARGS, ensureBrowser } from '../tools/browser.ts';

/** The last to run on Node 20. Fetched when first used: it weighs more than all else this project installs. */
export const LIGHTHOUSE_VERSION = '12.8.2';

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
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  firstPaint: number;
  largestPaint: number;
  blocking: number;
  shift: number;
  /** Lighthouse's benchmark index: how fast this machine was, before it was slowed down to a telephone's pace. */
  machine: number;
}

/** Runs Lighthouse with its mobile defaults so many times; each figure is the median of its runs. */
export async function medianScores(url: string, runs: number): Promise<Scores> {
  const all: Scores[] = [];
  for (let run = 0; run < runs; run++) all.push(await scoresOf(url));
  const median = (of: keyof Scores) =>
    all.map((scores) => scores[of]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  return {
    performance: median('performance'),
    accessibility: median('accessibility'),
    bestPractices: median('bestPractices'),
    seo: median('seo'),
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocking: median('blocking'),
    shift: median('shift'),
    machine: median('machine'),
  };
}

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
