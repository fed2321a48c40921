import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, ResolvedConfig, Rolldown } from 'vite';
import { CHUNKS_FILE, corpusFolders, siteAddress } from '../../src/site/build-settings.ts';
import { headersFile, redirectsFile } from '../../src/site/host-files.ts';
import { fillIndex } from '../../src/site/html/fill-index.ts';
import { CONTENT_SECURITY_POLICY } from '../../src/site/security-policy.ts';
import { writeSite } from '../../src/site/write-site.ts';
import { wordsIn } from '../../src/words/index.ts';
import { refuseMissing, showInstead } from './serve-folder.ts';

/** Addresses of files rather than pages: below these folders, or with an extension. */
const FILE_ADDRESS = /^\/(?:data|assets)\/|\.[^/]*$/;

/** Addresses of pages other than the start page. */
const PAGE_ADDRESS = /^\/(?:event|source)\//;

/** The language of the page as built; the app reads it from there. */
const WORDS = wordsIn('en');

/**
 * Fills in the start page; writes all other pages, and `_headers` and `_redirects` for static
 * hosts.
 */
export function publishPlugin(dataDir = corpusFolders().dataDir): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:publish',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const manifest = await readFile(join(dataDir, 'manifest.json'), 'utf8').catch(() => null);
        const page = fillIndex(html, manifest, config.base, WORDS);
        // During development Vite's inline script and styles must run.
        return bundle ? { html: page, tags: headTags(bundle, config.base) } : page;
      },
    },
    configurePreviewServer(server) {
      const outDir = resolve(config.root, config.build.outDir);
      server.middlewares.use(config.base, refuseMissing(outDir, FILE_ADDRESS));
      server.middlewares.use(config.base, showInstead(outDir, PAGE_ADDRESS, '404.html'));
    },
    writeBundle: {
      // After the corpus plugin has copied the data.
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const outDir = resolve(config.root, config.build.outDir);
        // The only page that other sites may frame; the app recognises it by its path.
        await cp(join(outDir, 'index.html'), join(outDir, 'embed/index.html'));
        const { aliases, said } = await writeSite(config.root, outDir, {
          starter: config.base + starterFile(bundle),
          base: config.base,
          address: siteAddress(),
          words: WORDS,
        });
        await writeFile(join(outDir, '_redirects'), redirectsFile(config.base, aliases));
        const data = await readdir(join(outDir, 'data'), { withFileTypes: true });
        const folders = data.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
        await writeFile(join(outDir, '_headers'), headersFile(config.base, folders.sort()));
        config.logger.info(said);
        await keepChunkList(outDir);
      },
    },
  };
}

function headTags(bundle: Rolldown.OutputBundle, base: string): HtmlTagDescriptor[] {
  const policy = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
  const preloads = latinFonts(bundle).map((file) => ({
    rel: 'preload',
    as: 'font',
    type: 'font/woff2',
    crossorigin: true,
    href: base + file,
  }));
  const manifest = {
    rel: 'preload',
    as: 'fetch',
    crossorigin: true,
    href: `${base}data/manifest.json`,
  };
  return [
    { tag: 'meta', attrs: policy, injectTo: 'head-prepend' },
    ...[manifest, ...preloads].map((attrs): HtmlTagDescriptor => {
      return { tag: 'link', attrs, injectTo: 'head' };
    }),
  ];
}

/**
 * Fonts of the first screen: upright Latin, the serif first. The browser fetches other subsets when
 * a text needs them.
 */
function latinFonts(bundle: Rolldown.OutputBundle): string[] {
  const font = /^(?:source-serif-4|inter)-latin-(?:wght|opsz|standard)-normal/;
  return Object.values(bundle)
    .filter((file) => file.type === 'asset' && file.names.some((name) => font.test(name)))
    .map((file) => file.fileName)
    .sort()
    .reverse();
}

/** The built `src/app/start.ts`, which loads the app into readable pages. */
function starterFile(bundle: Rolldown.OutputBundle): string {
  const starter = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'start',
  );
  if (starter === undefined) throw new Error('The build has no chunk named "start".');
  return starter.fileName;
}

/** Moves the list of chunks out of the site, to where the budget check reads it. */
async function keepChunkList(outDir: string): Promise<void> {
  if (outDir === resolve('dist')) {
    await mkdir(dirname(CHUNKS_FILE), { recursive: true });
    await rename(join(outDir, '.vite/manifest.json'), CHUNKS_FILE);
  }
  await rm(join(outDir, '.vite'), { recursive: true, force: true });
}
