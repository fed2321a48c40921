import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Counts } from './counts.ts';

const VitestReportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

const PlaywrightReportSchema = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
});

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts the tests of a Vitest JSON report; zero without a report. A file that does not load counts
 * as one failure.
 */
export function readVitestCounts(file: string): Counts {
  if (!existsSync(file)) return NONE;
  const { testResults } = VitestReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const tests = testResults.flatMap((result) => result.assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  return { passed, failed: failed + broken, skipped: tests.length - passed - failed };
}

/**
 * Counts the tests of a Playwright JSON report; zero without a report. A flaky test counts as
 * failed.
 */
export function readPlaywrightCounts(file: string): Counts {
  if (!existsSync(file)) return NONE;
  const { stats } = PlaywrightReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
