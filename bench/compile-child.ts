import { performance } from 'node:perf_hooks';
import { runCompile } from '../src/compile/run-compile.ts';

/** Compiles CORPUS to DATA in a process of its own, and prints time and peak memory as JSON. */
const started = performance.now();
const said: string[] = [];
const ok = await runCompile({
  corpusDir: process.env.CORPUS ?? '',
  dataDir: process.env.DATA ?? '',
  check: false,
  log: (line) => said.push(line),
});
const milliseconds = performance.now() - started;
if (!ok) {
  console.error(said.join('\n'));
  process.exit(1);
}
console.log(JSON.stringify({ milliseconds, memory: process.resourceUsage().maxRSS * 1024 }));
