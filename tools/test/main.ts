import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CACHE_DIR } from '../../src/site/build-settings.ts';
import { runCommand } from '../run-command.ts';
import { addCounts, type Counts, FAILED, PASSED, summaryLine } from './counts.ts';
import { readPlaywrightCounts, readVitestCounts } from './reports.ts';

/** One thing `npm test` checks. Without `count` it is one test, passed or failed. */
interface Step {
  name: string;
  command: string;
  /** Said after a failure: the command that fixes it or shows more. */
  hint: string;
  /** Whether `--fast` includes the step. */
  fast?: boolean;
  /** The step that must pass first, if any. */
  after?: string;
  /** Reads how many tests the command ran, from the report it wrote. */
  count?: { from: string; read: (file: string) => Counts };
}

const PLAYWRIGHT_REPORT = `${CACHE_DIR}/playwright.json`;

/** The tests of some of Vitest's projects (vitest.config.ts). */
function vitestStep(name: string, projects: string[]): Step {
  const report = `${CACHE_DIR}/vitest-${projects.join('-')}.json`;
  const options = projects.map((project) => `--project=${project}`).join(' ');
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return {
    name,
    command: `npm run --silent unit -- ${options} ${reporters}`,
    hint: '`npm run unit -- <file>` runs one file, `npx vitest <file>` watches it.',
    count: { from: report, read: readVitestCounts },
  };
}

/** Quick steps first. */
const STEPS: Step[] = [
  {
    name: 'types',
    command: 'npm run --silent typecheck',
    hint: '`npm run typecheck` checks types alone.',
    fast: true,
  },
  {
    name: 'lint',
    command: 'npm run --silent lint',
    hint: '`npm run fix` formats and fixes what it can.',
    fast: true,
  },
  {
    name: 'import rules',
    command: 'npm run --silent import-rules',
    hint: 'tools/import-rules/rooms.ts says which folder may import what.',
    fast: true,
  },
  {
    name: 'unused code',
    command: 'npm run --silent unused',
    hint: 'Remove it, or drop `export`; knip.jsonc lists what is loaded by path.',
    fast: true,
  },
  { ...vitestStep('unit tests', ['pure', 'programs']), fast: true },
  vitestStep('tests that build', ['builds']),
  {
    name: 'corpus and its data',
    command: 'npm run --silent compile -- --check',
    hint: 'If public/data is out of date, `npm run compile` writes it anew; commit it.',
  },
  {
    name: 'build',
    command: 'npm run --silent build',
    hint: '`npm run build` builds alone.',
  },
  {
    name: 'published files',
    command: 'npm run --silent check-site',
    hint: '`npm run build && npm run check-site` checks dist/ alone.',
    after: 'build',
  },
  {
    name: 'links',
    command: 'npm run --silent check-links',
    hint: '`npm run build && npm run check-links` checks the links in dist/ alone.',
    after: 'build',
  },
  {
    name: 'budgets',
    command: 'npm run --silent budgets',
    hint: 'docs/performance.md has the budgets; dist/assets/ has the files.',
    after: 'build',
  },
  {
    name: 'browser tests',
    command: 'npm run --silent e2e',
    hint: `\`npm run e2e -- <file>\` runs one file, \`npx playwright show-trace ${CACHE_DIR}/e2e/<test>/trace.zip\` shows a failure step by step.`,
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

/** `npm test [-- --fast]`: all steps, or the fast ones. */
async function main(): Promise<boolean> {
  const { fast } = parseArgs({ options: { fast: { type: 'boolean' } } }).values;
  const results = new Map<Step, Counts>();
  const failed = (name: string) =>
    [...results].some(([step, { failed }]) => step.name === name && failed > 0);
  for (const step of STEPS.filter((one) => !fast || one.fast)) {
    console.log(`\n── ${step.name}`);
    const skipped = step.after !== undefined && failed(step.after);
    if (skipped) console.error(`Not run, because ${step.after} failed.`);
    results.set(step, skipped ? FAILED : await runStep(step));
  }

  console.log('\n── summary');
  for (const [{ name, hint }, counts] of results) {
    console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name}: ${summaryLine(counts)}`);
    if (counts.failed > 0) console.log(`    ${hint}`);
  }
  const total = [...results.values()].reduce(addCounts);
  console.log(summaryLine(total));
  return total.failed === 0;
}

process.exitCode = (await main()) ? 0 : 1;
