import type { Manifest } from '../../contract/files.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { type Publication, recording } from '../publish/publication.ts';
import type { WriteFile } from '../publish/write-file.ts';

const EMPTY_MANIFEST: Manifest = {
  format: FORMAT_VERSION,
  version: 'abc',
  title: 'Turkmenistan',
  subject: { id: 'TM', name: 'Turkmenistan' },
  eventCount: 0,
  undatedCount: 0,
  extent: null,
  partners: [],
  types: [],
  sources: [],
  datasets: [],
  layout: 'one',
  searchable: true,
  exported: true,
  detailShards: 1,
};

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
