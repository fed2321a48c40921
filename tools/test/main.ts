import { rmSync } from 'node:fs';
import { CACHE_DIR } from '../../src/site/build-settings.ts';
import { runCommand } from '../run-command.ts';
import { addCounts, type Counts, FAILED, PASSED, summaryLine } from './counts.ts';
import { readPlaywrightCounts, readVitestCounts } from './reports.ts';

/** One thing `npm test` checks. Without `count` it is one test, passed or failed. */
interface Step {
  name: string;
  command: string;
  /** The step that must pass first, if any. */
  after?: string;
  /** Reads how many tests the command ran, from the report it wrote. */
  count?: { from: string; read: (file: string) => Counts };
}

const VITEST_REPORT = `${CACHE_DIR}/vitest.json`;
const PLAYWRIGHT_REPORT = `${CACHE_DIR}/playwright.json`;

/** Quick ones first. */
const STEPS: Step[] = [
  { name: 'types', command: 'npm run --silent typecheck' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'imports', command: 'npm run --silent import-rules' },
  { name: 'corpus and its data', command: 'npm run --silent compile -- --check' },
  {
    name: 'unit tests',
    command: `npm run --silent unit -- --reporter=default --reporter=json --outputFile.json=${VITEST_REPORT}`,
    count: { from: VITEST_REPORT, read: readVitestCounts },
  },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'published files', command: 'npm run --silent check-site', after: 'build' },
  { name: 'links', command: 'npm run --silent check-links', after: 'build' },
  { name: 'budgets', command: 'npm run --silent budgets', after: 'build' },
  {
    name: 'browser tests',
    command: 'npm run --silent e2e',
    after: 'build',
    count: { from: PLAYWRIGHT_REPORT, read: readPlaywrightCounts },
  },
];

async function runStep({ command, count }: Step): Promise<Counts> {
  // A report of an earlier run must not be counted.
  if (count) rmSync(count.from, { force: true });
  const passed = await runCommand(command);
  if (!count) return passed ? PASSED : FAILED;
  const counts = count.read(count.from);
  if (counts.passed + counts.failed === 0) {
    console.error('No test ran.');
    return addCounts(counts, FAILED);
  }
  // Something other than a test failed, such as loading a file of tests.
  return !passed && counts.failed === 0 ? addCounts(counts, FAILED) : counts;
}

const results = new Map<string, Counts>();
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const missing = step.after !== undefined && results.get(step.after)?.failed !== 0;
  if (missing) console.error(`Not run, because ${step.after} failed.`);
  results.set(step.name, missing ? FAILED : await runStep(step));
}

console.log('\n── summary');
for (const [name, counts] of results) {
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name}: ${summaryLine(counts)}`);
}
const total = [...results.values()].reduce(addCounts);
console.log(summaryLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
