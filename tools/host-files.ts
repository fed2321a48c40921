import { CONTENT_SECURITY_POLICY } from './security-policy.ts';

const EVERYWHERE = {
  // frame-ancestors has no effect in a <meta> element, so it stands here alone.
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
const ALWAYS_ASK = { 'Cache-Control': 'no-cache' };
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' };

/** Folders of the data whose files are asked for without `?v=`, so cannot be kept for ever. */
const WITHOUT_VERSION = new Map([
  ['exports', ALWAYS_ASK],
  ['flags', FOR_A_DAY],
]);

/**
 * The `_headers` file of Netlify and Cloudflare Pages. Where several rules match they join the values by a comma, so no
 * address may match two rules that set the same header.
 *
 * @param dataFolders the folders in `data/`.
 */
export function headersFile(base: string, dataFolders: string[]): string {
  const rules: [path: string, headers: Record<string, string>][] = [
    ['*', EVERYWHERE],
    ['', ALWAYS_ASK],
    ['index.html', ALWAYS_ASK],
    ['404.html', ALWAYS_ASK],
    ['event/*', ALWAYS_ASK],
    ['source/*', ALWAYS_ASK],
    ['assets/*', FOR_EVER],
    ['data/manifest.json', ALWAYS_ASK],
    ...dataFolders.map((name): [string, Record<string, string>] => {
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
 * The `_redirects` file of the same hosts: deep links show the page. Its address is `<base>`, not `index.html`, which
 * Cloudflare redirects; and only the app's own paths are named, so that a missing file stays a 404.
 */
export function redirectsFile(base: string): string {
  return ['event/*', 'source/*'].map((path) => `${base}${path} ${base} 200\n`).join('');
}
