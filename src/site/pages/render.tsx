import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { WordsContext } from '../../app/ui/use-words.ts';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import type { Seed } from '../../contract/seed.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../cards/shorten.ts';
import { EventPage, type Neighbours } from './EventPage.tsx';
import { eventJsonLd, type JsonLd, sourceJsonLd } from './json-ld.ts';
import { SourcePage } from './SourcePage.tsx';
import { StartPage } from './StartPage.tsx';
import type { Site } from './site.ts';
import { MissingPage, MovedPage } from './WithoutScript.tsx';

export { cardAlt, eventCard, startCard } from './card-facts.ts';

/** A page as text, to be put into the built `index.html`. */
export interface RenderedPage {
  title: string;
  description: string;
  /** HTML that the page shows until the app takes over. */
  body: string;
  jsonLd: JsonLd;
  seed: Seed;
}

/** Search engines show this many characters of a description. */
const DESCRIPTION = 155;

/**
 * A longer manifest is loaded once for all pages instead of being part of each. In characters of
 * JSON.
 */
const SEEDED_MANIFEST = 16_000;

export function siteOf(manifest: Manifest, address: string | null, words: Words): Site {
  const { version } = manifest;
  const large = JSON.stringify(manifest).length > SEEDED_MANIFEST;
  return { manifest, address, words, seed: large ? { version } : { version, manifest } };
}

export function renderEvent(site: Site, event: EventDetail, neighbours: Neighbours): RenderedPage {
  const { manifest, words } = site;
  const date = describeDateSpan(event.date, words.dates);
  return {
    title: words.page.documentTitle(event.title, manifest.title),
    description: shorten(event.summary || words.pages.listed(event.title, date), DESCRIPTION),
    body: markup(<EventPage manifest={manifest} event={event} {...neighbours} />, words),
    jsonLd: eventJsonLd(event, site),
    seed: { ...site.seed, event },
  };
}

export function renderSource(site: Site, source: SourceDocument): RenderedPage {
  const { manifest, words } = site;
  return {
    title: words.page.documentTitle(titleOf(source, words), manifest.title),
    description: shorten(
      words.pages.listed(titleOf(source, words), describeOrigin(source, words)),
      DESCRIPTION,
    ),
    body: markup(<SourcePage manifest={manifest} source={source} />, words),
    jsonLd: sourceJsonLd(source, site),
    seed: { ...site.seed, source },
  };
}

/** HTML that the start page shows until the app takes over. */
export function renderStart({ manifest, words }: Site, events: EventSummary[]): string {
  return markup(<StartPage manifest={manifest} events={events} />, words);
}

export function renderMissing(words: Words): string {
  return markup(<MissingPage />, words);
}

export function renderMoved(event: EventSummary, words: Words): string {
  return markup(<MovedPage event={event} />, words);
}

function markup(page: ReactNode, words: Words): string {
  return renderToStaticMarkup(<WordsContext value={words}>{page}</WordsContext>);
}
