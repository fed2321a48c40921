import { escapeHtml } from '../../words/escape-html.ts';

/** What a page has in place of what the built `index.html` has there. */
export interface PageParts {
  title: string;
  description: string;
  /** HTML to stand at the end of the head. */
  head: string;
  /** HTML of what is shown until the app takes over; empty: nothing. */
  root?: string;
  /** HTML to follow that. */
  data?: string;
  /** HTML for where no script runs, if `root` does not serve there. */
  withoutScript?: string;
  /** Whether the page brings the manifest along, so that it need not be loaded ahead. */
  bringsManifest?: boolean;
}

/** Makes a page of the built `index.html`. @throws {Error} where that is not as expected. */
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
 * The shell of pages that can be read without the app, which comes once they are seen. Nothing of it stands in the way of fonts and styles.
 *
 * @param starter Address of what loads the app then, `src/app/start.ts` as built.
 * @throws {Error} where the built `index.html` names no app.
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
