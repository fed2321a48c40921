import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { fixtureSite } from './fixtures/fixture-site.ts';

/** How to build and serve the fixture site. */
export interface FixtureBuild {
  /** As BASE_PATH; default `/`. */
  basePath?: string;
  /** Default: any free port. */
  port?: number;
}

/**
 * Builds the fixture corpus with `vite build`, and serves it with the published headers.
 *
 * @returns the site's address, ending in a slash, and a function that stops the server.
 * @throws {Error} with the output of the build if it fails.
 */
export async function serveFixtureSite({ basePath = '/', port = 0 }: FixtureBuild) {
  const { corpusDir, dataDir, outDir } = fixtureSite(basePath);
  const env = { ...process.env, BASE_PATH: basePath, CORPUS: corpusDir, DATA: dataDir };
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const build = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, build, { env });
  const server = await preview({
    base: basePath,
    build: { outDir },
    preview: { port, strictPort: port !== 0 },
    logLevel: 'error',
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server has no address.');
  return { url, close: () => server.close() };
}
