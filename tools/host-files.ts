import { CONTENT_SECURITY_POLICY } from './security-policy.ts';

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

const PAGES = ['', 'index.html', '404.html', 'event/*', 'source/*'];

/** Folders of the data whose files are asked for without `?v=`, so cannot be kept for ever. */
const WITHOUT_VERSION = new Map([
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
    ...PAGES.map((path): Rule => [path, { ...UNFRAMED, ...ALWAYS_ASK }]),
    ['embed/*', { ...FRAMED, ...ALWAYS_ASK }],
    ['assets/*', { ...UNFRAMED, ...FOR_EVER }],
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
 * The `_redirects` file of the same hosts: deep links show the page, or that for frames. Its address is `<base>`, not `index.html`, which
 * Cloudflare redirects; and only the app's own paths are named, so that a missing file stays a 404.
 */
export function redirectsFile(base: string): string {
  return ['', 'embed/']
    .flatMap((folder) =>
      ['event/*', 'source/*'].map((path) => `${base}${folder}${path} ${base}${folder} 200\n`),
    )
    .join('');
}
