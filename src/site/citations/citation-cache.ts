import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { type CitationTexts, CitationTextsSchema } from '../../contract/citations.ts';
import type { Citable } from '../../exchange/csl-item.ts';
import { hashOf, hashOfFiles, readKept, removeUnused, writeWhole } from '../build-cache.ts';
import { CACHE_DIR } from '../build-settings.ts';
import { CHICAGO_STYLE } from './citation-packages.ts';
import { loadCitationFormatter } from './format-citation.ts';

/** Everything but the cited item that decides the wording, relative to the project's folder. */
const WORDING_FILES = [
  'src/exchange/csl-date.ts',
  ...['bibliography-entry', 'bibtex', 'citation-packages', 'format-citation', 'markup', 'ris'].map(
    (name) => `src/site/citations/${name}.ts`,
  ),
  CHICAGO_STYLE,
  // Has the versions of the libraries.
  'package-lock.json',
];

const KeptSchema = z.object({
  /** Hash of the files that decide the wording. */
  wording: z.string(),
  /** By hash of the cited item. */
  texts: z.record(z.string(), CitationTextsSchema),
});
type Kept = z.infer<typeof KeptSchema>;

/** Formats citations, and keeps them for the next build. */
export interface CitationCache {
  textsOf(citable: Citable): Promise<CitationTexts>;
  /** Keeps the citations that were asked for since the cache was opened, and no others. */
  close(): Promise<void>;
}

/**
 * @param site the site's title, so that builds of several corpora do not drop each other's
 * citations.
 */
export async function openCitationCache(root: string, site: string): Promise<CitationCache> {
  const file = resolve(root, CACHE_DIR, `citations/${hashOf(site)}.json`);
  const wording = await hashOfFiles(root, WORDING_FILES);
  const kept = readTexts(await readKept(file));
  const before = kept?.wording === wording ? kept.texts : {};
  const texts: Kept['texts'] = {};
  let formatter: ReturnType<typeof loadCitationFormatter> | null = null;
  const say = async (citable: Citable) => {
    formatter ??= loadCitationFormatter(root);
    return (await formatter)(citable);
  };
  return {
    async textsOf(citable) {
      const key = hashOf(JSON.stringify(citable));
      const said = texts[key] ?? before[key] ?? (await say(citable));
      texts[key] = said;
      return said;
    },
    async close() {
      const unchanged = Object.keys(before).length === Object.keys(texts).length;
      if (formatter === null && unchanged) return;
      const content: Kept = { wording, texts };
      await writeWhole(file, JSON.stringify(content));
      await removeUnused(dirname(file));
    },
  };
}

/** @returns null if nothing was kept, or what was kept is damaged. */
function readTexts(content: Buffer | null): Kept | null {
  if (content === null) return null;
  try {
    return KeptSchema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return null;
  }
}
