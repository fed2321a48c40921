import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { summaryLine } from './counts.ts';
import { readPlaywrightCounts, readVitestCounts } from './reports.ts';

async function report(content: object): Promise<string> {
  const file = join(await temporaryFolder(), 'report.json');
  await writeFile(file, JSON.stringify(content));
  return file;
}

test('a Vitest file that does not load counts as failed', async () => {
  const file = await report({
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(readVitestCounts(file)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test('a flaky browser test has failed', async () => {
  const file = await report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 } });
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
