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
/** frame-ancestors has no effect in a <meta> element, so it stands here alone. */
const UNFRAMED = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
};
/** Pages for other sites' frames. Search engines find the pages themselves. */
const FRAMED = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
  'X-Robots-Tag': 'noindex',
};
const ALWAYS_ASK = { 'Cache-Control': 'no-cache' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' };

type Rule = [path: string, headers: Record<string, string>];

/** What stands at the same address for ever, and changes. */
const PAGES = ['', 'index.html', '404.html', 'event/*', 'source/*'];
const FOR_PROGRAMS = [FEED_PATH, SITEMAP_PATH, ROBOTS_PATH];

/** Folders of the data whose files are asked for without `?v=`, so cannot be kept for ever. */
const WITHOUT_VERSION = new Map([
  ['citations', ALWAYS_ASK],
  ['exports', ALWAYS_ASK],
  ['flags', FOR_A_DAY],
]);

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Where several rules match they join the values by a comma, so no
 * address may match two rules that set the same header. Hence the policy stands at each path and not at `*`: of two
 * policies browsers keep both, so that none could allow framing for `embed/` alone.
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

/** Netlify takes any number of redirects, Cloudflare 2,000, others 1,000. The others are led on by their pages. */
const MOST_REDIRECTS = 1000;

/**
 * The `_redirects` file of the same hosts. Where events have pages of their own, former addresses lead on, and nothing else may
 * be named: Cloudflare follows a rule even where there is a file. Where they have none, deep links show the page. Its address
 * is `<base>`, not `index.html`, which Cloudflare redirects; and only the app's own paths are named, so that a missing file
 * stays a 404.
 *
 * @param aliases former and present ids of events that have pages; null: none has.
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
  // In frames nothing has a page of its own.
  return [...ofPages, ...rewritten('embed/')].join('');
}

/** Everything may be read; a host reads this at its root alone. */
export function robotsFile(sitemap: string | null): string {
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `Sitemap: ${sitemap}\n`}`;
}

/**
 * Lists the addresses of pages for search engines; since when a page has been as it is nobody knows. A sitemap takes 50,000,
 * more than there are pages; they need no escape in XML but `&`.
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
