import { escapeHtml } from '../../words/escape-html.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../cards/card-size.ts';
import { dataBlock } from './data-block.ts';

/** What a page's head says to search engines and to sites that show shared links. */
export interface PageFacts {
  title: string;
  description: string;
  site: string;
  kind: 'article' | 'website';
  /** Absolute; null if the site's address is unknown. */
  address: string | null;
  /** Path of the site's feed; null without one. */
  feed: string | null;
  jsonLd?: object;
  /** The page's card; null if it has none or the site's address is unknown. */
  image: { address: string; alt: string } | null;
}

/** Elements for the head of a page. */
export function pageHead(facts: PageFacts): string {
  const { title, description, site, kind, address, feed, jsonLd, image } = facts;
  return [
    address === null ? '' : canonicalLink(address),
    feed === null ? '' : feedLink(feed, site),
    property('og:type', kind),
    property('og:site_name', site),
    property('og:title', title),
    property('og:description', description),
    address === null ? '' : property('og:url', address),
    image === null ? '' : openGraphImage(image),
    named('twitter:card', image === null ? 'summary' : 'summary_large_image'),
    named('twitter:title', title),
    named('twitter:description', description),
    jsonLd === undefined ? '' : dataBlock('application/ld+json', jsonLd),
  ].join('');
}

function openGraphImage({ address, alt }: { address: string; alt: string }): string {
  return [
    property('og:image', address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(CARD_WIDTH)),
    property('og:image:height', String(CARD_HEIGHT)),
    property('og:image:alt', alt),
    named('twitter:image', address),
    named('twitter:image:alt', alt),
  ].join('');
}

export function canonicalLink(address: string): string {
  return `<link rel="canonical" href="${escapeHtml(address)}" />`;
}

function feedLink(feed: string, site: string): string {
  const [href, title] = [escapeHtml(feed), escapeHtml(site)];
  return `<link rel="alternate" type="application/atom+xml" title="${title}" href="${href}" />`;
}

/** For pages that search engines should not list. */
export const NOT_TO_BE_FOUND = named('robots', 'noindex');

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}" />`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}" />`;
}
