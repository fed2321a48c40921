import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// Builds keep results for later builds. Several builds may run at once.

/** SHA-256 of a text, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Hashes the contents of files, whose paths are relative to `root`, in their order. */
export async function hashOfFiles(root: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const bytes of await Promise.all(files.map((file) => readFile(join(root, file))))) {
    hash.update(`${bytes.length} `).update(bytes);
  }
  return hash.digest('hex');
}

/** Reads what an earlier build kept, and marks it as used. @returns null if nothing was kept. */
export async function readKept(file: string): Promise<Buffer | null> {
  const content = await readFile(file).catch(() => null);
  const now = new Date();
  // Another build may have deleted it meanwhile.
  if (content !== null) await utimes(file, now, now).catch(() => {});
  return content;
}

/** Writes a file atomically, so that no other build reads half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** How long a file is kept without being read, in milliseconds: 30 days. */
const KEPT_UNUSED = 30 * 24 * 60 * 60 * 1000;

/** Deletes files that no build has read lately, and unfinished files of interrupted builds. */
export async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > KEPT_UNUSED) await rm(file, { force: true });
  }
}
