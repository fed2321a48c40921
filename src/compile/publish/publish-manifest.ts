import { epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import { type Manifest, ManifestSchema } from '../../contract/files.ts';
import { EVENT_TYPES, type EventType, FORMAT_VERSION } from '../../contract/vocabulary.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import type { RowStore } from './row-store.ts';

/** What the manifest takes over as it is, and what the rest of it is counted from. */
export type ManifestParts = Pick<
  Manifest,
  'version' | 'partners' | 'datasets' | 'layout' | 'searchable' | 'exported' | 'detailShards'
> & { corpus: ResolvedCorpus; store: RowStore };

/** @throws ZodError if the manifest is not what the contract says */
export function manifestOf({ corpus, store, ...rest }: ManifestParts): Manifest {
  const types = new Map<EventType, number>();
  let undatedCount = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < store.size; row++) {
    const type = store.type(row);
    types.set(type, (types.get(type) ?? 0) + 1);
    if (store.strand(row) === 'undated') {
      undatedCount += 1;
      continue;
    }
    const [start, end] = [store.start(row), store.end(row)];
    first = Math.min(first, start);
    // An open end reaches as far as the day on its other side.
    last = Math.max(last, end === Number.POSITIVE_INFINITY ? start : end);
  }
  return ManifestSchema.parse({
    ...rest,
    format: FORMAT_VERSION,
    title: corpus.title,
    subject: corpus.subject,
    eventCount: store.size,
    undatedCount,
    extent: first > last ? null : { earliest: isoDay(first), latest: isoDay(last) },
    types: EVENT_TYPES.map((id) => ({ id, count: types.get(id) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    sources: corpus.documents.map(({ reference }) => reference),
  } satisfies Manifest);
}

function isoDay(day: number): string {
  return stringifyIsoDay(epochDay(day));
}
