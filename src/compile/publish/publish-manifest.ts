import { epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import { type Manifest, ManifestSchema } from '../../contract/files.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import type { RowStore } from './row-store.ts';

/** Members of the manifest, and what the others are taken or counted from. */
export type ManifestParts = Omit<
  Manifest,
  'format' | 'title' | 'subject' | 'undatedCount' | 'extent' | 'sources'
> & { corpus: ResolvedCorpus; store: RowStore };

/** @throws ZodError if the manifest does not match its schema */
export function manifestOf({ corpus, store, ...rest }: ManifestParts): Manifest {
  let undatedCount = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < store.size; row++) {
    if (store.strand(row) === 'undated') {
      undatedCount += 1;
      continue;
    }
    const [start, end] = [store.start(row), store.end(row)];
    first = Math.min(first, start);
    // An event without an end counts with its start.
    last = Math.max(last, end === Number.POSITIVE_INFINITY ? start : end);
  }
  return ManifestSchema.parse({
    ...rest,
    format: FORMAT_VERSION,
    title: corpus.title,
    subject: corpus.subject,
    undatedCount,
    extent: first > last ? null : { earliest: isoDay(first), latest: isoDay(last) },
    sources: corpus.documents.map(({ reference }) => reference),
  } satisfies Manifest);
}

function isoDay(day: number): string {
  return stringifyIsoDay(epochDay(day));
}
