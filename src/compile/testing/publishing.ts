import { EMPTY_MANIFEST } from '../../contract/testing/empty-manifest.ts';
import { type Publication, recording } from '../publish/publication.ts';
import type { WriteFile } from '../publish/write-file.ts';

/** Publishes some texts as they are. */
export function publishing(
  texts: Readonly<Record<string, string>>,
): (write: WriteFile) => Publication {
  return (writeFile) => {
    const { write, files } = recording(writeFile);
    for (const [file, text] of Object.entries(texts)) write(file, new TextEncoder().encode(text));
    return { manifest: EMPTY_MANIFEST, files };
  };
}

/** All files that are published, in memory; null where nothing is. */
export function publishedFiles(
  publish: ((write: WriteFile) => Publication) | null,
): Map<string, Uint8Array> | null {
  if (publish === null) return null;
  const files = new Map<string, Uint8Array>();
  publish((file, bytes) => files.set(file, bytes));
  return files;
}
