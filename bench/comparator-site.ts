import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { runCommand } from '../tools/run-command.ts';
import { type GeneratedEvent, generateEvents } from './generate.ts';
import { BENCH_DIR } from './settings.ts';

/**
 * Fetched on first use; of the timelines compared only vis-timeline is a dependency of the project.
 */
const PACKAGES = {
  '@knight-lab/timelinejs': '3.9.11',
  '@gravity-ui/timeline': '1.26.1',
  // An undeclared dependency of the one above.
  lodash: '4.17.21',
};

const HOME = join(BENCH_DIR, 'comparators');
const SITE = join(HOME, 'dist');
const EVENTS = join(HOME, 'events');
const TIMELINEJS = join(HOME, 'node_modules/@knight-lab/timelinejs/dist');

/**
 * A quarter of the extent, where events are as dense as anywhere; Dateline shows the same quarter.
 */
const SHOWN = { from: Date.UTC(2002, 0, 1), to: Date.UTC(2022, 0, 1) };

/**
 * Fetches the other timelines and bundles a page for each. @returns folders to serve, by address.
 */
export async function buildComparators(): Promise<Record<string, string>> {
  await mkdir(join(HOME, 'pages'), { recursive: true });
  await mkdir(EVENTS, { recursive: true });
  const dependencies = JSON.stringify({ private: true, type: 'module', dependencies: PACKAGES });
  await writeFile(join(HOME, 'package.json'), dependencies);
  const install = 'npm install --ignore-scripts --no-audit --no-fund --loglevel=error';
  if (!(await runCommand(`${install} --prefix "${HOME}"`))) {
    throw new Error('The other timelines could not be fetched.');
  }
  const scripts = await readdir('bench/comparators');
  for (const script of scripts) {
    await copyFile(join('bench/comparators', script), join(HOME, 'pages', script));
  }
  const pages = ['vis', 'gravity', 'timelinejs'];
  for (const page of pages) await writeFile(join(HOME, 'pages', `${page}.html`), pageOf(page));
  await build({
    root: join(HOME, 'pages'),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: SITE,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: pages.map((page) => join(HOME, 'pages', `${page}.html`)) },
    },
  });
  return { '/timelinejs/': TIMELINEJS, '/events/': EVENTS, '/': SITE };
}

function pageOf(name: string): string {
  const own =
    name === 'timelinejs'
      ? '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>'
      : '';
  return `<!doctype html><meta charset="utf-8"><title>${name}</title>${own}
<div id="timeline" style="width: 100%; height: 700px"></div>
<script type="module" src="./${name}.js"></script>`;
}

/** Writes the generated events in the pages' format. */
export async function writePageEvents(count: number): Promise<void> {
  const events = [...generateEvents(count)].map(pageEvent);
  await writeFile(join(EVENTS, `${count}.json`), JSON.stringify({ events, ...SHOWN }));
}

function pageEvent({ id, title, date, endDate, partners }: GeneratedEvent) {
  const end = endDate ?? endOfVague(date);
  return {
    id,
    title,
    partners,
    start: Date.parse(date),
    end: end === null ? null : Date.parse(end),
  };
}

/** The last day of a month or a year; null for a day. */
function endOfVague(date: string): string | null {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return null;
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10);
}
