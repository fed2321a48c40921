import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Of more pages than this the others are not read: all are made alike. */
const MOST_READ = 500;

/** The pages to check of a built site, below its folder, with slashes. */
export function builtPages(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
    .slice(0, MOST_READ);
}
