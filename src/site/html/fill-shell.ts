import { escapeHtml } from '../../words/escape-html.ts';

/** Replaces the parts of the built `index.html` in which pages differ. */
export interface PageParts {
  title: string;
  description: string;
  /** HTML at the end of the head. */
  head: string;
  /** HTML to show until the app takes over. */
  root?: string;
  /** HTML after that. */
  data?: string;
  /** HTML to show without scripts, if `root` does not serve. */
  withoutScript?: string;
  /** Whether the page contains the manifest, so that it need not be preloaded. */
  bringsManifest?: boolean;
}

/** Makes a page from the built `index.html`. @throws {Error} if that lacks an expected part. */
export function fillShell(shell: string, parts: PageParts): string {
  const noscript = parts.withoutScript && `<noscript>${parts.withoutScript}</noscript>`;
  const replacements: [pattern: RegExp, by: string][] = [
    [/<noscript>[\s\S]*?<\/noscript>/, noscript ?? ''],
    [/<div id="root"><\/div>/, `<div id="root">${parts.root ?? ''}</div>${parts.data ?? ''}`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(parts.title)}</title>`],
    [
      /<meta name="description"[^>]*>/,
      `<meta name="description" content="${escapeHtml(parts.description)}" />`,
    ],
    ...(parts.bringsManifest
      ? [[/<link rel="preload" as="fetch"[^>]*>\s*/, ''] satisfies [RegExp, string]]
      : []),
    [/<\/head>/, `${parts.head}</head>`],
  ];
  return replacements.reduce((html, [pattern, by]) => {
    if (!pattern.test(html)) throw new Error(`The built index.html has nothing like ${pattern}.`);
    return html.replace(pattern, () => by);
  }, shell);
}

/**
 * The shell of pages that are readable without the app: the app loads after they are painted, and
 * delays neither fonts nor styles.
 *
 * @param starter address of the built `src/app/start.ts`, which loads the app.
 * @throws {Error} if the built `index.html` names no app.
 */
export function readableShell(shell: string, starter: string): string {
  const app = /<script type="module"[^>]*\ssrc="([^"]*)"><\/script>/;
  const parts = /<link rel="modulepreload"[^>]*\shref="([^"]*)">\s*/g;
  const fonts = /<link rel="preload" as="font"[^>]*>\s*/g;
  const main = app.exec(shell)?.[1];
  if (main === undefined) throw new Error(`The built index.html has nothing like ${app}.`);
  const files = [main, ...[...shell.matchAll(parts)].map(([, file]) => file)].join(' ');
  const start = `<script type="module" crossorigin src="${starter}" data-app="${files}"></script>`;
  return shell
    .replace(parts, '')
    .replace(fonts, '')
    .replace(app, shell.match(fonts)?.join('') ?? '')
    .replace('</body>', `${start}</body>`);
}
