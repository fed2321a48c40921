import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { CitationTexts } from '../../src/contract/citations.ts';
import type { Citable } from '../../src/exchange/csl-item.ts';
import { CACHE_DIR } from '../folders.ts';
import { CITATION_TOOLS } from './citation-packages.ts';
import { loadCitationFormatter } from './format-citation.ts';

interface Kept {
  /** Of all that decides on the wording: our code, the style, the versions of the libraries. */
  wording: string;
  /** By hash of what is cited. */
  texts: Record<string, CitationTexts>;
}

/** Says how to cite things, and keeps what it has said for the next build. */
export interface CitationCache {
  textsOf(citable: Citable): Promise<CitationTexts>;
  /** Keeps what was asked for since it was opened, and nothing else. */
  close(): Promise<void>;
}

/** @param site the title of the whole, so that builds of several corpora do not drop one another's citations */
export async function openCitationCache(root: string, site: string): Promise<CitationCache> {
  const file = resolve(root, CACHE_DIR, `citations-${hashOf(site)}.json`);
  const wording = await hashOfWording(root);
  const kept = await readKept(file);
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
      await mkdir(dirname(file), { recursive: true });
      // In one step, as another build may read it.
      const whole = `${file}.${randomUUID()}`;
      const content: Kept = { wording, texts };
      await writeFile(whole, JSON.stringify(content));
      await rename(whole, file);
    },
  };
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    const kept: Kept = JSON.parse(await readFile(file, 'utf8'));
    return kept;
  } catch {
    return null;
  }
}

async function hashOfWording(root: string): Promise<string> {
  const entries = await readdir(join(root, CITATION_TOOLS), {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  // The lock file has the versions of the libraries.
  const contents = [...files.sort(), join(root, 'package-lock.json')].map((file) => readFile(file));
  return hashOf(...(await Promise.all(contents)));
}

function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 16);
}
