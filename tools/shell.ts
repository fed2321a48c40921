import { escapeHtml } from '../src/app/ui/escape-html.ts';

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
