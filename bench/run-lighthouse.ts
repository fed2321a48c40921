import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import type { ExportedEvent } from '../src/contract/files.ts';
import { LIGHTHOUSE_VERSION, medianScores, type Scores } from './lighthouse.ts';

const RUNS = 3;

/** Prints Lighthouse's scores for the site in `dist`. */
export async function benchLighthouse(): Promise<void> {
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const file = 'public/data/exports/events.json';
  const events: ExportedEvent[] = JSON.parse(readFileSync(file, 'utf8'));
  const pages = [
    { name: 'the whole timeline', path: '', limits: '| 95 | 100 | 100 | 100 | | | | |' },
    {
      name: 'an event',
      path: `event/${events[0]?.id}/`,
      limits: '| 95 | 100 | 100 | 100 | | 1500 ms | | |',
    },
  ];

  console.log(
    `\n## Lighthouse ${LIGHTHOUSE_VERSION}, mobile, simulated slow 4G, median of ${RUNS} runs\n`,
  );
  console.log(
    '| page | performance | accessibility | best practices | SEO | first paint | largest paint | blocking | shift |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  let machine = 0;
  for (const { name, path, limits } of pages) {
    const scores = await medianScores(address + path, RUNS);
    console.log(`| limit of ${name} ${limits}`);
    console.log(scoreRow(name, scores));
    machine = scores.machine;
  }
  console.log(
    `\nMachine: Lighthouse's benchmark index ${machine.toFixed(0)}, before slowing down.`,
  );
  await server.close();
}

function scoreRow(page: string, scores: Scores): string {
  const cells = [
    page,
    scores.performance.toFixed(0),
    scores.accessibility.toFixed(0),
    scores.bestPractices.toFixed(0),
    scores.seo.toFixed(0),
    `${scores.firstPaint.toFixed(0)} ms`,
    `${scores.largestPaint.toFixed(0)} ms`,
    `${scores.blocking.toFixed(0)} ms`,
    scores.shift.toFixed(3),
  ];
  return `| ${cells.join(' | ')} |`;
}
