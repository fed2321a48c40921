import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LinkChecker, LinkState } from 'linkinator';
import { preview } from 'vite';
import { basePath, siteAddress } from '../../src/site/build-settings.ts';
import { builtPages } from './built-pages.ts';

/** A built site with the settings of its build. */
export interface CheckedSite {
  folder: string;
  /** The site's path on its host, with a slash at both ends. */
  base: string;
  /** Where the site is published, with a trailing slash; null if unknown. */
  address: string | null;
}

/** Lists broken links within a site, fragments included. Links to other sites are not followed. */
export async function deadLinks({ folder, base, address }: CheckedSite): Promise<string[]> {
  const server = await preview({
    configFile: false,
    // A missing file is a 404, not the start page.
    appType: 'mpa',
    base,
    build: { outDir: resolve(folder) },
    preview: { port: 0, strictPort: false },
    logLevel: 'error',
  });
  const served = server.resolvedUrls?.local[0];
  if (served === undefined) throw new Error('The site is not served.');
  const published = address === null ? null : new RegExp(`^${escapePattern(address)}`);
  const dead: string[] = [];
  for (const page of builtPages(folder)) {
    // One page at a time: a checker looks for a page's fragments once, when it first reads the
    // page.
    const { links } = await new LinkChecker().check({
      path: served + page,
      checkFragments: true,
      linksToSkip: async (link) => !link.startsWith(new URL(served).origin),
      urlRewriteExpressions: published ? [{ pattern: published, replacement: served }] : [],
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    dead.push(...broken.map(({ url }) => `${page}: leads to ${url.replace(served, base)}`));
  }
  await server.close();
  return [...new Set(dead)];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const dead = await deadLinks({ folder: 'dist', base: basePath(), address: siteAddress() });
  for (const problem of dead) console.error(`dist/${problem}`);
  if (dead.length === 0) console.log('Every link within the site leads somewhere.');
  process.exitCode = dead.length === 0 ? 0 : 1;
}
