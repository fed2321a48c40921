import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Manifest } from '../../contract/files.ts';
import type { WriteFile } from './write-file.ts';

/** What is known of a file once it is written: enough to tell it from any other. */
export interface PublishedFile {
  bytes: number;
  hash: string;
}

/** The files of a data folder, by path. */
export type PublishedFiles = ReadonlyMap<string, PublishedFile>;

export interface Publication {
  manifest: Manifest;
  /** All, the manifest too. */
  files: PublishedFiles;
}

/** Of the hash's hexadecimal digits, so many tell any two publications of a corpus apart. */
const VERSION_LENGTH = 12;

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Hands every file on to `write`, and remembers what it was. */
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

/** Hash of paths and contents, whatever the order in which they were written. */
export function versionOf(files: PublishedFiles): string {
  const hash = createHash('sha256');
  for (const [file, { hash: content }] of [...files].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    hash.update(`${file}\0${content}\0`);
  }
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}
