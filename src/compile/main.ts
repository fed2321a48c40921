import { runCompile } from './run-compile.ts';

const OPTIONS = ['--check', '--strict'];

/** `npm run compile [-- --check --strict]`: corpus to data folder, moved by CORPUS and DATA. */
async function main(): Promise<boolean> {
  const unknown = process.argv.slice(2).filter((argument) => !OPTIONS.includes(argument));
  if (unknown.length > 0) {
    console.error(`unknown option ${unknown.join(' ')}; there are ${OPTIONS.join(' and ')}`);
    return false;
  }
  try {
    return await runCompile({
      corpusDir: process.env.CORPUS || 'corpus',
      dataDir: process.env.DATA || 'public/data',
      check: process.argv.includes('--check'),
      strict: process.argv.includes('--strict'),
      progress: process.stderr,
      log: (text) => console.log(text),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

if (!(await main())) process.exitCode = 1;
