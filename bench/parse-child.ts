import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';

/** Unpacks, splits and parses a file of rows: the baseline of the compiler's time. */
const started = performance.now();
let rows = 0;
for (const line of gunzipSync(readFileSync(process.argv[2] ?? ''))
  .toString()
  .split('\n')) {
  if (line === '') continue;
  JSON.parse(line);
  rows++;
}
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, memory: process.resourceUsage().maxRSS * 1024, rows }));
