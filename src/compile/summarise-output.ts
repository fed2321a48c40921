import { ManifestSchema } from '../contract/files.ts';
import { MANIFEST_PATH } from '../pyramid/data-paths.ts';
import { plural } from './problem.ts';

/** `32 events, 5 documents, 9 partners, 24 files, 96 kB` */
export function summariseOutput(files: ReadonlyMap<string, Uint8Array>): string {
  const text = new TextDecoder().decode(files.get(MANIFEST_PATH));
  const manifest = ManifestSchema.parse(JSON.parse(text));
  let bytes = 0;
  for (const content of files.values()) bytes += content.length;
  return [
    plural(manifest.eventCount, 'event'),
    plural(manifest.sources.length, 'document'),
    plural(manifest.partners.length, 'partner'),
    plural(files.size, 'file'),
    `${Math.ceil(bytes / 1000)} kB`,
  ].join(', ');
}
