import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { CACHE_DIR } from '../src/site/build-settings.ts';

/** A site other than the one in `dist`. */
export interface OtherBuild {
  /** As BASE_PATH; default `/`. */
  basePath?: string;
  /** The corpus's folder; default the committed one. */
  corpus?: string;
}

/**
 * Builds another site and serves it with the headers it is published with, at a port of its own.
 *
 * @returns its address, ending in a slash, and how to stop it.
 */
export async function serveBuild({ basePath = '/', corpus = 'corpus' }: OtherBuild) {
  const name = createHash('sha256').update(`${basePath} ${corpus}`).digest('hex').slice(0, 12);
  const folder = resolve(CACHE_DIR, 'e2e-builds', name);
  const outDir = join(folder, 'dist');
  const env = {
    ...process.env,
    BASE_PATH: basePath,
    CORPUS: corpus,
    DATA: join(folder, 'data'),
  };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const build = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, build, { env });
  const server = await preview({
    base: basePath,
    build: { outDir },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The site is not served.');
  return { url, close: () => server.close() };
}
