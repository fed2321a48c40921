import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_DIR } from '../src/site/build-settings.ts';

/** What the bench fetches and writes; it may be deleted at any time. */
export const BENCH_DIR = resolve(CACHE_DIR, 'bench');

/** How often a measurement is repeated for its median. */
export const RUNS = Number(process.env.RUNS || 3);

/** Runs Node in a process of its own. @returns its output. */
export async function runNode(args: string[], env: Record<string, string>): Promise<string> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 100_000_000 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return stdout;
}

/** Builds as `npm run build` does, into a folder. */
export async function buildSite(outDir: string, env: Record<string, string>): Promise<void> {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await runNode([vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'], env);
}
