import { routePath } from '../app/state/address.ts';
import { START_CARD } from './cards/card-file.ts';
import { FEED_PATH } from './feed.ts';
import { CONTENT_SECURITY_POLICY } from './security-policy.ts';

export const SITEMAP_PATH = 'sitemap.xml';
export const ROBOTS_PATH = 'robots.txt';

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
/** frame-ancestors has no effect in a <meta> element, only in a header. */
const UNFRAMED = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
};
/** Pages for other sites' frames. Search engines list the pages themselves. */
const FRAMED = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'X-Robots-Tag': 'noindex',
};
const ALWAYS_ASK = { 'Cache-Control': 'no-cache' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' };

type Rule = [path: string, headers: Record<string, string>];

/** Files that change under a permanent address. */
const PAGES = ['', 'index.html', '404.html', 'event/*', 'source/*'];
const FOR_PROGRAMS = [FEED_PATH, SITEMAP_PATH, ROBOTS_PATH];

/** Data folders whose files are requested without `?v=`, so they cannot be cached for ever. */
const WITHOUT_VERSION = new Map([
  ['citations', ALWAYS_ASK],
  ['exports', ALWAYS_ASK],
  ['flags', FOR_A_DAY],
]);

/**
 * The `_headers` file of Netlify and Cloudflare Pages. If several rules match, these hosts join the
 * values by a comma, so no address may match two rules for the same header. Hence each path has the
 * policy, not `*`: browsers enforce both of two policies, so none could allow framing for `embed/`
 * alone.
 *
 * @param dataFolders the folders in `data/`.
 */
export function headersFile(base: string, dataFolders: string[]): string {
  const rules: Rule[] = [
    ['*', EVERYWHERE],
    ...[...PAGES, ...FOR_PROGRAMS].map((path): Rule => [path, { ...UNFRAMED, ...ALWAYS_ASK }]),
    ['embed/*', { ...FRAMED, ...ALWAYS_ASK }],
    ['assets/*', { ...UNFRAMED, ...FOR_EVER }],
    ['cards/*', { ...UNFRAMED, ...FOR_A_DAY }],
    [START_CARD, { ...UNFRAMED, ...FOR_A_DAY }],
    ['data/*', UNFRAMED],
    ['data/manifest.json', ALWAYS_ASK],
    ...dataFolders.map((name): Rule => {
      return [`data/${name}/*`, WITHOUT_VERSION.get(name) ?? FOR_EVER];
    }),
  ];
  return rules
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('');
}

/**
 * Netlify allows any number of redirects, Cloudflare 2,000, others 1,000. The pages of the rest
 * redirect.
 */
const MOST_REDIRECTS = 1000;

/**
 * The `_redirects` file of the same hosts. If events have pages, only former addresses may have
 * rules: Cloudflare applies a rule even if a file exists. If they have none, deep links get the
 * start page. Its address is `<base>`, because Cloudflare redirects `index.html`. Rules name only
 * the app's paths, so that a missing file remains a 404.
 *
 * @param aliases former and present ids of events; null if events have no pages.
 */
export function redirectsFile(
  base: string,
  aliases: readonly [from: string, to: string][] | null,
): string {
  const rewritten = (folder: string) =>
    ['event/*', 'source/*'].map((path) => `${base}${folder}${path} ${base}${folder} 200\n`);
  const eventPath = (id: string) => routePath({ kind: 'event', id }, base);
  const ofPages =
    aliases === null
      ? rewritten('')
      : aliases
          .map(([from, to]) => `${eventPath(from)} ${eventPath(to)} 301\n`)
          .slice(0, MOST_REDIRECTS);
  // No event or document has a page for frames.
  return [...ofPages, ...rewritten('embed/')].join('');
}

/** Allows everything. Crawlers read it only at a host's root. */
export function robotsFile(sitemap: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}`;
}

/**
 * Lists the addresses of pages for search engines, without `lastmod`: the build does not know it. A
 * sitemap holds 50,000 addresses, more than a site has pages. In XML they need no escape but `&`.
 */
export function sitemapFile(addresses: readonly string[]): string {
  const urls = addresses.map(
    (address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}
