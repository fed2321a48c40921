import { renderToStaticMarkup } from 'react-dom/server';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import type { Seed } from '../../contract/seed.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { text } from '../../words/index.ts';
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

/** What a search engine shows of a description, in characters. */
const DESCRIPTION = 155;

/** A larger manifest is asked for, once for all pages, instead of standing in each. In characters of JSON. */
const SEEDED_MANIFEST = 16_000;

export function siteOf(manifest: Manifest, address: string | null): Site {
  const { version } = manifest;
  const large = JSON.stringify(manifest).length > SEEDED_MANIFEST;
  return { manifest, address, seed: large ? { version } : { version, manifest } };
}

export function renderEvent(site: Site, event: EventDetail, neighbours: Neighbours): RenderedPage {
  const date = describeDateSpan(event.date, text.dates);
  return {
    title: text.page.documentTitle(event.title, site.manifest.title),
    description: shorten(event.summary || text.pages.listed(event.title, date), DESCRIPTION),
    body: renderToStaticMarkup(
      <EventPage manifest={site.manifest} event={event} {...neighbours} />,
    ),
    jsonLd: eventJsonLd(event, site),
    seed: { ...site.seed, event },
  };
}

export function renderSource(site: Site, source: SourceDocument): RenderedPage {
  return {
    title: text.page.documentTitle(titleOf(source), site.manifest.title),
    description: shorten(text.pages.listed(titleOf(source), describeOrigin(source)), DESCRIPTION),
    body: renderToStaticMarkup(<SourcePage manifest={site.manifest} source={source} />),
    jsonLd: sourceJsonLd(source, site),
    seed: { ...site.seed, source },
  };
}

/** What the start page shows until the app takes over. */
export function renderStart({ manifest }: Site, events: EventSummary[]): string {
  return renderToStaticMarkup(<StartPage manifest={manifest} events={events} />);
}

export function renderMissing(): string {
  return renderToStaticMarkup(<MissingPage />);
}

export function renderMoved(event: EventSummary): string {
  return renderToStaticMarkup(<MovedPage event={event} />);
}
