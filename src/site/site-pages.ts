import { routePath } from '../app/state/address.ts';
import type { EventDetail } from '../contract/event.ts';
import { SEED_ELEMENT } from '../contract/seed.ts';
import { mostProminent } from '../pyramid/read/order.ts';
import type { Words } from '../words/words.ts';
import { cardPath, START_CARD } from './cards/card-file.ts';
import type { CorpusData, PublishedFile } from './corpus-data.ts';
import { FEED_PATH, isAdded } from './feed.ts';
import { dataBlock } from './html/data-block.ts';
import { headline } from './html/fill-index.ts';
import { fillShell, readableShell } from './html/fill-shell.ts';
import { canonicalLink, NOT_TO_BE_FOUND, type PageFacts, pageHead } from './html/page-head.ts';
import type * as Renderer from './pages/render.tsx';
import type { RenderedPage } from './pages/render.tsx';

/** Number of events that the start page names without scripts. */
const PROMINENT = 20;

/** The parts of a build that pages are made from. */
export interface BuiltSite {
  words: Words;
  /** The built `index.html`. */
  shell: string;
  /** Address of the script that loads the app into a readable page. */
  starter: string;
  /** The site's path on its host, with a slash at both ends. */
  base: string;
  /** Where the site is published, with a trailing slash; null if unknown. */
  address: string | null;
}

/** The pages of every event and document, of former addresses, and the start page. */
export function* sitePages(
  render: typeof Renderer,
  { manifest, events, sources, aliases }: CorpusData,
  built: BuiltSite,
): Generator<PublishedFile> {
  const { shell, starter, base, address, words } = built;
  const readable = readableShell(shell, starter);
  const feed = address !== null && events.some(isAdded) ? base + FEED_PATH : null;
  const site = render.siteOf(manifest, address, words);
  const start = headline(manifest.title, manifest.extent, words);
  const image = (path: string, alt: string) =>
    address === null ? null : { address: `${address}${path}`, alt };
  const startImage = image(START_CARD, start.title);
  const file = (
    kind: 'event' | 'source',
    id: string,
    page: RenderedPage,
    card: PageFacts['image'],
  ): PublishedFile => ({
    path: `${routePath({ kind, id }, '')}index.html`,
    body: fillShell(readable, {
      ...page,
      head: pageHead({
        ...page,
        site: words.page.siteTitle(manifest.title),
        kind: 'article',
        address: address && routePath({ kind, id }, address),
        feed,
        image: card,
      }),
      root: page.body,
      data: dataBlock('application/json', page.seed, SEED_ELEMENT),
      bringsManifest: page.seed.manifest !== undefined,
    }),
  });
  for (const [index, event] of events.entries()) {
    const neighbours = { previous: events[index - 1], next: events[index + 1] };
    const card = image(cardPath(event.id), render.cardAlt(event, words));
    yield file('event', event.id, render.renderEvent(site, event, neighbours), card);
  }
  for (const source of sources) {
    yield file('source', source.id, render.renderSource(site, source), startImage);
  }

  const byId = new Map(events.map((event) => [event.id, event]));
  for (const [from, to] of aliases) {
    const event = byId.get(to);
    if (event !== undefined) yield movedPage(render, from, event, built);
  }
  yield {
    path: 'index.html',
    body: fillShell(shell, {
      ...start,
      head: pageHead({
        ...start,
        site: start.title,
        kind: 'website',
        address,
        feed,
        image: startImage,
      }),
      root: render.renderStart(site, mostProminent(events, PROMINENT)),
    }),
  };
}

/** The page for unknown addresses: the app, or a message without scripts. */
export function missingPage(
  render: typeof Renderer,
  site: string,
  { shell, words }: Pick<BuiltSite, 'shell' | 'words'>,
): PublishedFile {
  const body = fillShell(shell, {
    title: words.page.documentTitle(words.pages.missingTitle, site),
    description: words.pages.missing,
    head: NOT_TO_BE_FOUND,
    withoutScript: render.renderMissing(words),
  });
  return { path: '404.html', body };
}

/**
 * Redirects a former address: the app keeps filters and window; without the app the browser
 * redirects.
 */
function movedPage(
  render: typeof Renderer,
  from: string,
  event: EventDetail,
  { shell, base, address, words }: BuiltSite,
): PublishedFile {
  const to = routePath({ kind: 'event', id: event.id }, base);
  const body = fillShell(shell, {
    title: words.pages.movedTitle,
    description: event.title,
    head: [
      address === null
        ? NOT_TO_BE_FOUND
        : canonicalLink(routePath({ kind: 'event', id: event.id }, address)),
      `<noscript><meta http-equiv="refresh" content="0; url=${to}" /></noscript>`,
    ].join(''),
    withoutScript: render.renderMoved(event, words),
  });
  return { path: `${routePath({ kind: 'event', id: from }, '')}index.html`, body };
}
