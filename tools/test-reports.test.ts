import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { summaryLine } from './test-counts.ts';
import { readPlaywrightCounts, readVitestCounts } from './test-reports.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a Vitest file that does not load counts as failed', () => {
  const file = report({
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitestCounts(file)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('a flaky browser test has failed', () => {
  const file = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(readPlaywrightCounts(file)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('no report means no tests', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  expect(readVitestCounts('missing.json')).toEqual(none);
  expect(readPlaywrightCounts('missing.json')).toEqual(none);
});

test('the summary names skipped tests only where there are any', () => {
  expect(summaryLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(summaryLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
