import { parseArgs } from 'node:util';
import { runCompile } from './run-compile.ts';

/** `npm run compile [-- --check --strict]`: compiles the folder CORPUS to the folder DATA. */
async function main(): Promise<boolean> {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    });
    return await runCompile({
      ...values,
      corpusDir: process.env.CORPUS || 'corpus',
      dataDir: process.env.DATA || 'public/data',
      progress: process.stderr,
      log: (text) => console.log(text),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (!(await main())) process.exitCode = 1;
