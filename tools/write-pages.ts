import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pagePath } from '../src/app/state/address.ts';
import { citationFiles } from './citations/citation-files.ts';
import { robotsFile, sitemapFile } from './host-files.ts';
import { loadRenderer } from './load-renderer.ts';
import {
  countPages,
  MOST_PAGES,
  missingPage,
  type Publication,
  type PublishedFile,
  readCorpusData,
  readManifest,
  sitePages,
} from './site-pages.ts';

/** Files that are written at a time. */
const AT_ONCE = 32;

export interface Written {
  /** Former and present ids of events that have pages; null: none has. */
  aliases: [from: string, to: string][] | null;
  /** What there is to say of it. */
  said: string;
}

/** Writes a page for each event and document into a built site, unless they are too many, and what leads to them. */
export async function writePages(
  root: string,
  outDir: string,
  { starter, base, address }: Pick<Publication, 'starter' | 'base' | 'address'>,
): Promise<Written> {
  const dataDir = join(outDir, 'data');
  const shell = await readFile(join(outDir, 'index.html'), 'utf8');
  const render = await loadRenderer(root, base);
  const manifest = await readManifest(dataDir);
  const missing = missingPage(shell, render, manifest.title);
  const count = countPages(manifest);
  if (count > MOST_PAGES) {
    await writeAll(outDir, [missing, { path: 'robots.txt', body: robotsFile(null) }]);
    const most = MOST_PAGES.toLocaleString('en');
    const said = `No pages of their own for ${count.toLocaleString('en')} events and documents, more than ${most}: the start page serves for all.`;
    return { aliases: null, said };
  }
  const data = await readCorpusData(dataDir, manifest);
  await writeAll(outDir, sitePages(render, data, { shell, starter, base, address }));
  await writeAll(outDir, [missing, ...forSearchEngines(data, address)]);
  await writeAll(outDir, await citationFiles(root, data, address));
  const said = `${data.events.length} pages of events, ${data.sources.length} of documents${
    address === null ? '; no canonical addresses and no sitemap, as SITE_URL is not set' : ''
  }.`;
  return { aliases: data.aliases, said };
}

function forSearchEngines(
  { events, sources }: { events: { id: string }[]; sources: { id: string }[] },
  address: string | null,
): PublishedFile[] {
  if (address === null) return [{ path: 'robots.txt', body: robotsFile(null) }];
  const addresses = [
    address,
    ...events.map(({ id }) => pagePath({ kind: 'event', id }, address)),
    ...sources.map(({ id }) => pagePath({ kind: 'source', id }, address)),
  ];
  return [
    { path: 'robots.txt', body: robotsFile(`${address}sitemap.xml`) },
    { path: 'sitemap.xml', body: sitemapFile(addresses) },
  ];
}

async function writeAll(outDir: string, files: Iterable<PublishedFile>): Promise<void> {
  let group: Promise<void>[] = [];
  for (const file of files) {
    group.push(writeOne(outDir, file));
    if (group.length < AT_ONCE) continue;
    await Promise.all(group);
    group = [];
  }
  await Promise.all(group);
}

async function writeOne(outDir: string, { path, body }: PublishedFile): Promise<void> {
  const file = join(outDir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}
