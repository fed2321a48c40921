import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { CHUNKS_FILE } from '../../src/site/build-settings.ts';
import { markdownTable } from '../markdown-table.ts';
import { type Chunks, groupChunks } from './chunk-sizes.ts';

/** One kind of download. Sizes in bytes, each file compressed by gzip at level 9. */
export interface Download {
  name: string;
  size: number;
  limit?: number;
}

const KB = 1000;

/** Measures `dist` after a build, and the committed data. */
export function measureDownloads(): Download[] {
  const chunks: Chunks = JSON.parse(readFileSync(CHUNKS_FILE, 'utf8'));
  const { first, timeline, later } = groupChunks(chunks, 'src/app/timeline/');
  const published = readdirSync('dist/assets').map((name) => `assets/${name}`);
  // The list of chunks leaves out workers.
  const workers = published.filter((file) => /-worker-[^/]*\.js$/.test(file));
  const styles = published.filter((file) => file.endsWith('.css'));
  return [
    { name: 'JavaScript before the timeline', size: gzipSize('dist', first), limit: 120 * KB },
    { name: 'JavaScript of the timeline', size: gzipSize('dist', timeline), limit: 125 * KB },
    { name: 'JavaScript loaded on demand', size: gzipSize('dist', [...later, ...workers]) },
    { name: 'Style sheets', size: gzipSize('dist', styles) },
    ...measureData('public/data'),
  ];
}

function measureData(folder: string): Download[] {
  const sizeOf = (files: string[]) => gzipSize(folder, files);
  const files = filesUnder(folder).filter((file) => !file.startsWith('exports'));
  const inFolder = (name: string) => files.filter((file) => file.startsWith(name));
  const largest = (name: string) => Math.max(...inFolder(name).map((file) => sizeOf([file])));
  const first = sizeOf(['manifest.json', ...inFolder('tiles'), ...inFolder('flags')]);
  const later = largest('details') + largest('sources') + sizeOf(inFolder('search'));
  return [
    { name: 'Data of the timeline, flags included', size: first },
    {
      name: 'The same with an event, a document and the search',
      size: first + later,
      limit: 30 * KB,
    },
    { name: 'All data but the exports', size: sizeOf(files) },
  ];
}

function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
}

function gzipSize(folder: string, files: string[]): number {
  return files
    .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
    .reduce((a, b) => a + b, 0);
}

/** A table in Markdown. */
export function downloadTable(downloads: Download[]): string {
  const kb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;
  const rows = downloads.map(({ name, size, limit }) => {
    return [name, kb(size), limit === undefined ? '' : kb(limit)];
  });
  return markdownTable(['download (gzip)', 'size', 'limit'], rows);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const downloads = measureDownloads();
  console.log(downloadTable(downloads));
  const over = downloads.filter(({ size, limit }) => limit !== undefined && size > limit);
  for (const { name } of over) console.error(`${name}: over the limit.`);
  process.exitCode = over.length === 0 ? 0 : 1;
}
