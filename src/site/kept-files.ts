import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// What builds keep for later ones, several of which may run at once.

/** Changes whenever one of the files does. They are named by their paths below `root`. */
export async function hashOfFiles(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const bytes of await Promise.all(files.map((file) => readFile(join(root, file))))) {
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}

/** Reads what an earlier build kept, and marks it as used. null where there is nothing. */
export async function readKept(file: string): Promise<Buffer | null> {
  const content = await readFile(file).catch(() => null);
  const now = new Date();
  // Another build may have thrown it away meanwhile.
  if (content !== null) await utimes(file, now, now).catch(() => {});
  return content;
}

/** Writes a file in one step, so that no other build finds it half written. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** In milliseconds: what no build has asked for in so long is not kept. */
const KEPT_UNUSED = 30 * 24 * 60 * 60 * 1000;

/** Throws away what no build uses any more, and what one that was broken off left unfinished. */
export async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > KEPT_UNUSED) await rm(file, { force: true });
  }
}
