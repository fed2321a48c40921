import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { CACHE_DIR } from './build-settings.ts';
import type * as Renderer from './pages/render.tsx';

/**
 * Builds the renderer of pages for Node, and loads it. Vite builds it like the app, so that both
 * have the same class names and base path.
 */
export async function loadRenderer(root: string, base: string): Promise<typeof Renderer> {
  const cache = resolve(root, CACHE_DIR);
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, 'pages-'));
  try {
    await build({
      configFile: false,
      root,
      base,
      publicDir: false,
      logLevel: 'warn',
      build: { ssr: 'src/site/pages/render.tsx', outDir },
      // Bundled, so that Node reads only the icons in use.
      ssr: { noExternal: ['lucide'] },
    });
    const renderer: typeof Renderer = await import(pathToFileURL(join(outDir, 'render.js')).href);
    return renderer;
  } finally {
    await rm(outDir, { recursive: true });
  }
}
