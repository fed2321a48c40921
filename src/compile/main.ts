import { runCompile } from './run-compile.ts';

/** `npm run compile [-- --check]`: corpus to data folder, moved by CORPUS and DATA. */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--check');
if (unknown.length > 0) {
  console.error(`unknown option ${unknown.join(' ')}; there is --check`);
  process.exitCode = 1;
} else {
  const done = await runCompile({
    corpusDir: process.env.CORPUS || 'corpus',
    dataDir: process.env.DATA || 'public/data',
    check: process.argv.includes('--check'),
    log: (text) => console.log(text),
  });
  if (!done) process.exitCode = 1;
}
