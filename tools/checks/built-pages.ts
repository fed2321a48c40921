import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Checks read at most this many pages of events, and of documents: all are built alike. */
export const MOST_READ = 250;

/** Folders of pages that are built alike. */
const ALIKE = ['event/', 'source/'];

/** Paths of the pages to check in a built site, relative to its folder, with slashes. */
export function builtPages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
  const below = (start: string) => pages.filter((path) => path.startsWith(start));
  return [
    ...pages.filter((path) => !ALIKE.some((start) => path.startsWith(start))),
    ...ALIKE.flatMap((start) => below(start).slice(0, MOST_READ)),
  ];
}
