import { tsImport } from 'tsx/esm/api';
import type { CorpusFolders } from '../../src/site/build-settings.ts';

type Compiler = typeof import('../../src/compile/run-compile.ts');

/**
 * Compiles the corpus. The compiler is loaded anew each time, as `npm run compile` does, and not bundled into Vite's
 * configuration.
 *
 * @returns what the compiler said, and whether it wrote the data.
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
