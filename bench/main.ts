import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { downloadTable, measureDownloads } from '../tools/checks/budgets.ts';
import { runCommand } from '../tools/run-command.ts';
import { benchBuild } from './build.ts';
import { benchComparators } from './comparators.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchScale } from './scale.ts';

/** The parts by name, in the order in which they run. */
const PARTS = {
  downloads: async () => console.log(`\n## Downloads\n\n${downloadTable(measureDownloads())}`),
  lighthouse: () => benchLighthouse(),
  build: () => benchBuild(),
  scale: () => benchScale(resolve(process.env.DATASETS || '../shared/datasets')),
  comparators: () => benchComparators(),
};

/** Parts that measure `dist`. */
const OF_BUILD = ['downloads', 'lighthouse'];

/**
 * `npm run bench [-- <part>...]`: all parts by default. DATASETS is the folder of the real data
 * sets, RUNS the number of repetitions.
 */
async function main(): Promise<void> {
  const { positionals: asked } = parseArgs({ allowPositionals: true });
  const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length > 0) {
    console.error(`unknown part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
    process.exit(1);
  }
  const parts = Object.entries(PARTS).filter(
    ([name]) => asked.length === 0 || asked.includes(name),
  );
  const needsBuild = parts.some(([name]) => OF_BUILD.includes(name));
  if (needsBuild && !(await runCommand('npm run --silent build'))) process.exit(1);
  for (const [, run] of parts) await run();
}

await main();
