import { resolve } from 'node:path';
import { runCommand } from '../tools/run-command.ts';
import { benchBuild } from './build.ts';
import { benchComparators } from './comparators.ts';
import { benchDownloads } from './downloads.ts';
import { benchLighthouse } from './run-lighthouse.ts';
import { benchScale } from './scale.ts';

/** The parts by name, in the order in which they run. */
const PARTS = {
  downloads: async () => benchDownloads(),
  lighthouse: () => benchLighthouse(),
  build: () => benchBuild(),
  scale: () => benchScale(resolve(process.env.DATASETS || '../shared/datasets')),
  comparators: () => benchComparators(),
};

/** Parts that look at `dist`. */
const OF_BUILD = ['downloads', 'lighthouse'];

/** `npm run bench [-- <part>...]`: all parts if none is named. DATASETS is the folder of the real data sets, RUNS how often. */
async function main(): Promise<void> {
  const asked = process.argv.slice(2);
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
