import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { routePath } from '../app/state/address.ts';
import type { Words } from '../words/words.ts';
import { cardWriting, readFlags, siteCards } from './cards/site-cards.ts';
import { writeCards } from './cards/write-cards.ts';
import { citationFiles } from './citations/citation-files.ts';
import {
  type CorpusData,
  countPages,
  MOST_PAGES,
  type PublishedFile,
  readCorpusData,
  readManifest,
} from './corpus-data.ts';
import { FEED_PATH, feedFile, isAdded } from './feed.ts';
import { ROBOTS_PATH, robotsFile, SITEMAP_PATH, sitemapFile } from './host-files.ts';
import { loadRenderer } from './load-renderer.ts';
import { type BuiltSite, missingPage, sitePages } from './site-pages.ts';

/** Files written at a time. */
const AT_ONCE = 32;

export interface Written {
  /** Former and present ids of events; null if events have no pages. */
  aliases: [from: string, to: string][] | null;
  /** A line about it for the log. */
  said: string;
}

/**
 * Writes into a built site a page for each event and document, a card for each event, citations,
 * sitemap and feed, unless there are more than {@link MOST_PAGES}.
 */
export async function writeSite(
  root: string,
  outDir: string,
  built: Omit<BuiltSite, 'shell'>,
): Promise<Written> {
  const { base, address, words } = built;
  const dataDir = join(outDir, 'data');
  const shell = await readFile(join(outDir, 'index.html'), 'utf8');
  const render = await loadRenderer(root, base);
  const manifest = await readManifest(dataDir);
  const missing = missingPage(render, manifest.title, { ...built, shell });
  const count = countPages(manifest);
  if (count > MOST_PAGES) {
    await writeAll(outDir, [missing, { path: ROBOTS_PATH, body: robotsFile(null) }]);
    const most = MOST_PAGES.toLocaleString('en');
    const said = `No pages of their own for ${count.toLocaleString('en')} events and documents, more than ${most}: the start page serves for all.`;
    return { aliases: null, said };
  }
  const data = await readCorpusData(dataDir, manifest);
  const cards = siteCards(
    render,
    render.siteOf(manifest, address, words),
    data.events,
    await readFlags(dataDir),
  );
  const writing = await cardWriting(root, outDir);
  const writeRest = async () => {
    await writeAll(outDir, sitePages(render, data, { ...built, shell }));
    await writeAll(outDir, [missing, ...forSearchEngines(data, address, words)]);
    await writeAll(outDir, await citationFiles(root, data, address, words));
  };
  // Threads draw the cards meanwhile.
  const [drawn] = await Promise.all([writeCards(cards, writing), writeRest()]);
  return {
    aliases: data.aliases,
    said: `${said(data, address, words)} Cards drawn anew: ${drawn}.`,
  };
}

function said({ events, sources }: CorpusData, address: string | null, words: Words): string {
  const pages = `${events.length} pages of events, ${sources.length} of documents`;
  if (address === null) {
    return `${pages}; no canonical addresses, sitemap and feed, as SITE_URL is not set.`;
  }
  const leftOut = events.length - events.filter(isAdded).length;
  return leftOut === 0
    ? `${pages}.`
    : `${pages}; not in the feed, as they do not say when they were added: ${words.events(leftOut)}.`;
}

function forSearchEngines(
  { manifest, events, sources }: CorpusData,
  address: string | null,
  words: Words,
): PublishedFile[] {
  if (address === null) return [{ path: ROBOTS_PATH, body: robotsFile(null) }];
  const feed = feedFile(manifest.title, events, address, words);
  const pages = [
    address,
    ...events.map(({ id }) => routePath({ kind: 'event', id }, address)),
    ...sources.map(({ id }) => routePath({ kind: 'source', id }, address)),
  ];
  return [
    { path: ROBOTS_PATH, body: robotsFile(`${address}${SITEMAP_PATH}`) },
    { path: SITEMAP_PATH, body: sitemapFile(pages) },
    ...(feed === null ? [] : [{ path: FEED_PATH, body: feed }]),
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
