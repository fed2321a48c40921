import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Of more pages of events than this, or of documents, the others are not read: all are made alike. */
export const MOST_READ = 250;

/** Folders of pages that are made alike. */
const ALIKE = ['event/', 'source/'];

/** The pages to check of a built site, below its folder, with slashes. */
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
