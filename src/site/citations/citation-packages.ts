import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Loads the citation packages on demand: that takes a third of a second. */
export async function loadCitationPackages(root: string) {
  const [{ default: CSL }, { plugins }, chicago] = await Promise.all([
    import('citeproc'),
    import('@citation-js/core'),
    readFile(join(root, CHICAGO_STYLE), 'utf8'),
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-bibtex'),
    import('@citation-js/plugin-ris'),
  ]);
  return { CSL, plugins, chicago };
}

export type CitationPackages = Awaited<ReturnType<typeof loadCitationPackages>>;

/** Relative to the project's folder. */
export const CHICAGO_STYLE = 'src/site/citations/styles/chicago-note-bibliography.csl';
