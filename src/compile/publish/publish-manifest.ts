import { createHash } from 'node:crypto';
import { isUndated } from '../../chronology/compare.ts';
import type { EventDetail } from '../../contract/event.ts';
import { type Manifest, ManifestSchema } from '../../contract/files.ts';
import { EVENT_TYPES, FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { MANIFEST_PATH } from '../../pyramid/data-paths.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { jsonFile } from './json-file.ts';
import { detailShardCount } from './publish-details.ts';

/** Of the hash's hexadecimal digits, so many tell any two publications of a corpus apart. */
const VERSION_LENGTH = 12;

/** @param otherFiles All files but the manifest itself. */
export function publishManifest(
  corpus: ResolvedCorpus,
  otherFiles: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const dated = corpus.events.filter(({ date }) => !isUndated(date));
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    version: versionOf(otherFiles),
    title: corpus.title,
    subject: corpus.subject,
    eventCount: corpus.events.length,
    undatedCount: corpus.events.length - dated.length,
    extent: extentOf(dated),
    partners: corpus.partners,
    types: countTypes(corpus.events),
    sources: corpus.documents.map(({ reference }) => reference),
    detailShards: detailShardCount(corpus.events.length),
  };
  return new Map([[MANIFEST_PATH, jsonFile(ManifestSchema, manifest)]]);
}

/** Hash of paths and bytes, in the order of the paths. */
function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort((a, b) => byCodeUnit(a[0], b[0]))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}

/** An open end reaches as far as the day on its other side. */
function extentOf(dated: readonly EventDetail[]): Manifest['extent'] {
  const starts = dated.flatMap(({ date }) => date.earliest ?? date.latest ?? []).sort(byCodeUnit);
  const ends = dated.flatMap(({ date }) => date.latest ?? date.earliest ?? []).sort(byCodeUnit);
  const earliest = starts[0];
  const latest = ends.at(-1);
  return earliest === undefined || latest === undefined ? null : { earliest, latest };
}

function countTypes(events: readonly EventDetail[]): Manifest['types'] {
  return EVENT_TYPES.map((id) => ({ id, count: events.filter(({ type }) => type === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
