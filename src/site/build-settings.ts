import { resolve } from 'node:path';
import { hashOf } from './build-cache.ts';

/**
 * Holds what is neither published nor committed; may be deleted at any time. CACHE names another
 * folder within the project, so that the bench can measure a build without a cache.
 */
export const CACHE_DIR = process.env.CACHE || 'node_modules/.cache/dateline';

/** Chunks of the last build into `dist`, in the format of Vite's build manifest. */
export const CHUNKS_FILE = `${CACHE_DIR}/chunks.json`;

/** The compiler's input and output folder, absolute. */
export interface CorpusFolders {
  corpusDir: string;
  dataDir: string;
}

/**
 * Reads CORPUS and DATA (defaults `corpus`, `public/data`). With CORPUS alone the data goes to a
 * cache folder of its own, so that the committed data is never overwritten by another corpus.
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

/** Reads BASE_PATH: `x`, `/x` and `/x/` are all `/x/`; the default is `/`. */
export function basePath(env: NodeJS.ProcessEnv = process.env): string {
  const path = (env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return path === '' ? '/' : `/${path}/`;
}

/**
 * Reads SITE_URL, where the site is published: `https://example.org`, with or without a trailing
 * BASE_PATH.
 *
 * @returns the address of the start page, with base path and trailing slash; null without SITE_URL.
 * @throws {Error} if SITE_URL is not the address of a site.
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
