import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Manifest } from '../../contract/files.ts';
import type { WriteFile } from './write-file.ts';

/** A written file's size and SHA-256 hash (hexadecimal), to compare it with another. */
export interface PublishedFile {
  bytes: number;
  hash: string;
}

/** The files of a data folder, by path. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

export interface Publication {
  manifest: Manifest;
  /** All files, including the manifest. */
  files: PublishedFiles;
}

/** Hexadecimal digits of the hash, enough to tell apart any two publications of a corpus. */
const VERSION_LENGTH = 12;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Passes every file to `write` and records its size and hash. */
export function recording(write: WriteFile): { write: WriteFile; files: PublishedFiles } {
  const files = new Map<string, PublishedFile>();
  return {
    files,
    write: (file, bytes) => {
      if (files.has(file)) throw new Error(`${file} was written twice`);
      files.set(file, { bytes: bytes.length, hash: hashOf(bytes) });
      write(file, bytes);
    },
  };
}

/** A hash of paths and contents. It does not depend on the order in which files were written. */
export function versionOf(files: PublishedFiles): string {
  const hash = createHash('sha256');
  for (const [file, { hash: content }] of [...files].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    hash.update(`${file}\0${content}\0`);
  }
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}
