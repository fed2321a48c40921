import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCode } from '../file-errors.ts';
import type { CorpusFiles } from './corpus.ts';

/** Deeper folders than `events/x.yaml` are a mistake, or a link back to a parent. */
const DEEPEST = 3;

/** Data sets, which are too large to read into memory. */
const IMPORTS_FOLDER = 'imports';

/**
 * Reads the files of a corpus folder, except hidden ones; null if there is no such folder.
 *
 * @throws Error if a file cannot be read
 */
export async function readCorpusFolder(corpusDir: string): Promise<CorpusFiles | null> {
  const files = new Map<string, Uint8Array>();
  async function read(folder: string, depth: number): Promise<void> {
    for (const entry of await readdir(path.join(corpusDir, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (name !== IMPORTS_FOLDER && depth < DEEPEST) await read(name, depth + 1);
      } else {
        files.set(name, await readFile(path.join(corpusDir, name)));
      }
    }
  }
  try {
    await read('', 1);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    throw error;
  }
  return files;
}
