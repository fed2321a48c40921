import { cp, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { type CorpusFolders, corpusFolders } from '../../src/site/build-settings.ts';
import { runCompiler } from './run-compiler.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Compiles the corpus before a build and during development, and serves its data under
 * `<base>data/`. A corpus with errors fails the build; during development an overlay shows the
 * errors and the last good data remains.
 */
export function corpusPlugin(folders: CorpusFolders = corpusFolders()): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:corpus',
    configResolved(resolved) {
      config = resolved;
    },
    async configureServer(server) {
      await recompileOnChange(server, folders);
      server.middlewares.use(`${config.base}data`, serveFolder(folders.dataDir));
    },
    async buildStart() {
      if (config.command !== 'build') return;
      const { ok, said } = await runCompiler(folders);
      if (!ok) this.error(`The corpus does not compile.\n${said}`);
      config.logger.info(said);
    },
    async writeBundle() {
      // Vite has copied `public` by now, which has the default corpus's data.
      if (folders.dataDir === resolve(config.publicDir, 'data')) return;
      const published = join(resolve(config.root, config.build.outDir), 'data');
      await rm(published, { recursive: true, force: true });
      await cp(folders.dataDir, published, { recursive: true });
    },
  };
}

/**
 * Editors write a file in several steps, and git many files at once: wait this long for more
 * changes.
 */
const QUIET_MS = 100;

async function recompileOnChange(server: ViteDevServer, folders: CorpusFolders): Promise<void> {
  let problems = '';
  const showProblems = () => {
    const message = `The corpus does not compile.\n${problems}`;
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'dateline:corpus' } });
  };
  const compile = async () => {
    const { ok, said } = await runCompiler(folders).catch((error: unknown) => ({
      ok: false,
      said: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }));
    problems = ok ? '' : said;
    server.config.logger[ok ? 'info' : 'error'](said, { timestamp: true });
  };
  let last = compile();
  await last;

  server.ws.on('connection', () => {
    if (problems) showProblems();
  });
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folders.corpusDir);
  server.watcher.on('all', (_change, path) => {
    if (!resolve(path).startsWith(folders.corpusDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(compile).then(() => {
        if (problems) showProblems();
        else server.ws.send({ type: 'full-reload' });
      });
    }, QUIET_MS);
  });
}
