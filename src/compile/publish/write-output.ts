import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { MANIFEST_PATH } from '../../pyramid/data-paths.ts';
import { hasCode, unlessMissing } from '../file-errors.ts';
import { compareWithFolder } from './compare-output.ts';
import { hashOf, type Publication, type PublishedFiles } from './publication.ts';
import type { WriteFile } from './write-file.ts';

/** The members that every format's manifest has: they mark a folder that may be replaced. */
const AnyManifestSchema = z.object({ format: z.int(), version: z.string(), eventCount: z.int() });

let runs = 0;

/**
 * Replaces the content of a data folder by what is published, all or nothing: files are written
 * into a folder beside it, then the two are swapped. A folder that already has this content is not
 * touched.
 *
 * @param publish Writes all files and returns what they were.
 * @returns what was published, and whether the folder changed
 * @throws Error if `dataDir` holds anything but compiled data, or cannot be written; and what
 * `publish` throws
 */
export async function writeOutput(
  dataDir: string,
  publish: (write: WriteFile) => Publication,
): Promise<{ publication: Publication; changed: boolean }> {
  const folder = await resolveFolder(dataDir);
  await recoverOutput(folder);
  const present = await listOrNull(folder);
  if (present !== null && present.length > 0) await ensureDataFolder(folder);
  runs += 1;
  const run = `${process.pid}-${runs}`;
  const next = siblingOf(folder, 'next', run);
  const former = siblingOf(folder, 'former', run);
  let publication: Publication;
  try {
    publication = publish(folderWriter(next));
    if (await holds(folder, publication.files)) {
      await rm(next, { recursive: true, force: true });
      return { publication, changed: false };
    }
    if (present !== null) await rename(folder, former);
    await rename(next, folder);
  } catch (error) {
    if ((await listOrNull(former)) !== null) await rename(former, folder);
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await rm(former, { recursive: true, force: true });
  return { publication, changed: true };
}

/** Writes synchronously: there are thousands of files, most of them small. */
function folderWriter(folder: string): WriteFile {
  const made = new Set<string>();
  return (file, bytes) => {
    const target = path.join(folder, file);
    const parent = path.dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, bytes);
  };
}

/** Whether a folder has exactly these files. Often the manifest, which has a hash, decides. */
async function holds(folder: string, files: PublishedFiles): Promise<boolean> {
  const manifest = await readFile(path.join(folder, MANIFEST_PATH)).catch(() => null);
  if (manifest === null || hashOf(manifest) !== files.get(MANIFEST_PATH)?.hash) return false;
  return (await compareWithFolder(folder, files)).length === 0;
}

/**
 * Cleans up after a run that was killed: moves the former folder back if nothing has replaced it,
 * and removes what was written beside it. Leaves alone what belongs to a run that is still active.
 */
export async function recoverOutput(dataDir: string): Promise<void> {
  const folder = await resolveFolder(dataDir);
  const parent = path.dirname(folder);
  for (const name of (await listOrNull(parent)) ?? []) {
    const leftover = readSiblingName(folder, name);
    const sibling = path.join(parent, name);
    if (leftover === null || (await isRunning(leftover.pid, sibling))) continue;
    if (leftover.role === 'former' && (await listOrNull(folder)) === null) {
      await rename(sibling, folder);
    } else {
      await rm(sibling, { recursive: true, force: true });
    }
  }
}

type SiblingRole = 'next' | 'former';

/** `public/.data.next-4711-1` for `public/data`: on the same file system, to be renamed. */
function siblingOf(folder: string, role: SiblingRole, run: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.${role}-${run}`);
}

function readSiblingName(folder: string, name: string): { role: SiblingRole; pid: number } | null {
  const beginning = `.${path.basename(folder)}.`;
  if (!name.startsWith(beginning)) return null;
  const match = /^(next|former)-(\d+)-\d+$/.exec(name.slice(beginning.length));
  if (match === null) return null;
  return { role: match[1] === 'next' ? 'next' : 'former', pid: Number(match[2]) };
}

/**
 * Whether the run that made a folder may still be active. Containers reuse process ids, so a folder
 * with our id is ours only if it changed since this process started.
 */
async function isRunning(pid: number, leftover: string): Promise<boolean> {
  if (pid === process.pid) return (await stat(leftover)).ctimeMs >= performance.timeOrigin;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Follows links: renaming the link would not replace the folder that it points to. */
function resolveFolder(dataDir: string): Promise<string> {
  return unlessMissing(realpath(dataDir), path.resolve(dataDir));
}

/** Names in a folder; null if it does not exist. */
function listOrNull(folder: string): Promise<string[] | null> {
  return unlessMissing(readdir(folder), null);
}

async function ensureDataFolder(folder: string): Promise<void> {
  try {
    AnyManifestSchema.parse(JSON.parse(await readFile(path.join(folder, MANIFEST_PATH), 'utf8')));
  } catch {
    throw new Error(
      `${folder} has files but no ${MANIFEST_PATH} of this compiler, so it is not overwritten. Set DATA to another folder, or empty this one.`,
    );
  }
}
