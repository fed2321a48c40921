import { tsImport } from 'tsx/esm/api';
import type { CorpusFolders } from '../../src/site/build-settings.ts';

type Compiler = typeof import('../../src/compile/run-compile.ts');

/**
 * Compiles the corpus. Loads the compiler anew each time, like `npm run compile`, instead of
 * bundling it into Vite's configuration.
 *
 * @returns the compiler's messages, and whether it wrote the data.
 */
export async function runCompiler(folders: CorpusFolders): Promise<{ ok: boolean; said: string }> {
  const said: string[] = [];
  const log = (line: string) => {
    said.push(line);
  };
  const compiler: Compiler = await tsImport('../../src/compile/run-compile.ts', import.meta.url);
  const ok = await compiler.runCompile({
    ...folders,
    check: false,
    log,
    progress: process.stderr,
  });
  return { ok, said: said.join('\n') };
}
