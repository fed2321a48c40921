import { plural } from '../problem.ts';
import type { Publication } from './publication.ts';

/** `32 events, 5 documents, 9 partners, 24 files, 96 kB` */
export function summariseOutput({ manifest, files }: Publication): string {
  let total = 0;
  for (const { bytes } of files.values()) total += bytes;
  const { datasets } = manifest;
  return [
    plural(manifest.eventCount, 'event'),
    plural(manifest.sources.length, 'document'),
    ...(datasets.length === 0 ? [] : [plural(datasets.length, 'data set')]),
    plural(manifest.partners.length, 'partner'),
    plural(files.size, 'file'),
    `${Math.ceil(total / 1000)} kB`,
  ].join(', ');
}
