import { resolve } from 'node:path';
import { hashOf } from './build-cache.ts';

/**
 * Where the tools keep what need not be published or committed; it may be deleted at any time. CACHE names another folder within
 * the project, so that a build can be measured that remembers nothing.
 */
export const CACHE_DIR = process.env.CACHE || 'node_modules/.cache/dateline';

/** Chunks of the last build into `dist`, in the form of Vite's build manifest. */
export const CHUNKS_FILE = `${CACHE_DIR}/chunks.json`;

/** The compiler's input and output folder, absolute. */
export interface CorpusFolders {
  corpusDir: string;
  dataDir: string;
}

/**
 * Reads CORPUS and DATA (defaults `corpus`, `public/data`). With CORPUS alone the data goes to a cache folder of its own,
 * so that the committed data is never overwritten by another corpus.
 */
export function corpusFolders(env: NodeJS.ProcessEnv = process.env): CorpusFolders {
  const corpusDir = resolve(env.CORPUS || 'corpus');
  const dataDir = env.DATA || (env.CORPUS ? cachedDataDir(corpusDir) : 'public/data');
  return { corpusDir, dataDir: resolve(dataDir) };
}

function cachedDataDir(corpusDir: string): string {
  const name = hashOf(corpusDir).slice(0, 12);
  return `${CACHE_DIR}/data-${name}`;
}

/** Reads BASE_PATH: `x`, `/x` and `/x/` are all `/x/`; none is `/`. */
export function basePath(env: NodeJS.ProcessEnv = process.env): string {
  const path = (env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/**
 * Reads SITE_URL, where the site is published: `https://example.org`, with or without BASE_PATH at its end.
 *
 * @returns the address of the start page, base path and a slash at the end included; null where SITE_URL is not set.
 * @throws {Error} where it is no address of a site.
 */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): string | null {
  const given = env.SITE_URL;
  if (!given) return null;
  const base = basePath(env);
  const url = URL.canParse(given) ? new URL(given) : null;
  const path = url?.pathname.replace(/\/*$/, '/');
  const rest = url && url.username + url.password + url.search + url.hash;
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!web || rest !== '' || (path !== '/' && path !== base)) {
    throw new Error(
      `SITE_URL is "${given}": it must be like https://example.org, and may end in BASE_PATH (${base}).`,
    );
  }
  return url.origin + base;
}
