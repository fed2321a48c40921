import { runCompile } from './run-compile.ts';

/** `npm run compile [-- --check]`: corpus to data folder, moved by CORPUS and DATA. */
async function main(): Promise<boolean> {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
  if (unknown.length > 0) {
    console.error(`unknown option ${unknown.join(' ')}; there is --check`);
    return false;
  }
  try {
    return await runCompile({
      corpusDir: process.env.CORPUS || 'corpus',
      dataDir: process.env.DATA || 'public/data',
      check: process.argv.includes('--check'),
      log: (text) => console.log(text),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (!(await main())) process.exitCode = 1;
