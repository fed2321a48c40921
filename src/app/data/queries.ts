import { notifyManager, QueryClient, queryOptions } from '@tanstack/react-query';
import type { CitationShard } from '../../contract/citations.ts';
import type { EventDetail, EventId, SourceId } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { citationsPath, detailPath, MANIFEST_PATH, sourcePath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { DetailShard } from '../../pyramid/format.ts';
import { findDetail } from '../../pyramid/records.ts';
import { LoadError, loadJson } from './load-json.ts';
import { seededEvent, seededManifest, seededSource } from './seed.ts';

/** What the app knows of an event's address: the event, where it has moved, or that there is none. */
export type EventLookup =
  | { kind: 'found'; event: EventDetail }
  | { kind: 'moved'; to: EventId }
  | { kind: 'unknown' };

export type SourceLookup = { kind: 'found'; source: SourceDocument } | { kind: 'unknown' };

/** Compiled files never change under their version, so what is loaded stays fresh. */
export function createQueryClient(): QueryClient {
  // Answers that come together are drawn together, not each after a timer of its own.
  notifyManager.setScheduler(queueMicrotask);
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 30 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < 2 && !(error instanceof LoadError && error.failure === 'missing'),
        retryDelay: (attempt) => 300 * 2 ** attempt,
      },
    },
  });
}

export const manifestQuery = queryOptions({
  queryKey: ['manifest'],
  queryFn: async ({ signal }) => {
    const manifest = await loadJson<Manifest>(MANIFEST_PATH, null, signal);
    if (manifest.format !== FORMAT_VERSION) throw new LoadError('malformed', MANIFEST_PATH);
    return manifest;
  },
  initialData: () => seededManifest(),
});

/** A file of the pyramid; it never changes under its version. */
export function pyramidFileQuery<T>(version: string, path: string) {
  return queryOptions({
    queryKey: ['tile', version, path],
    queryFn: ({ signal }) => loadJson<T>(path, version, signal),
  });
}

/**
 * A detail file holds several events, which share its request and its place in the cache. The event that the page has
 * brought along has a place of its own: of the others in its file nothing is known yet.
 */
export function eventQuery(manifest: Manifest, id: EventId) {
  const shard = detailShard(id, manifest.detailShards);
  const seeded = seededEvent(manifest.version, id);
  return queryOptions({
    queryKey: ['details', manifest.version, shard, ...(seeded === undefined ? [] : [id])],
    queryFn: ({ signal }) => loadJson<DetailShard>(detailPath(shard), manifest.version, signal),
    initialData: () => seeded,
    select: (file): EventLookup => {
      const event = findDetail(file, id);
      if (event !== undefined) return { kind: 'found', event };
      const to = Object.hasOwn(file.aliases, id) ? file.aliases[id] : undefined;
      return to === undefined ? { kind: 'unknown' } : { kind: 'moved', to };
    },
  });
}

export function sourceQuery(manifest: Manifest, id: SourceId) {
  return queryOptions({
    queryKey: ['source', manifest.version, id],
    queryFn: async ({ signal }): Promise<SourceLookup> => {
      if (!manifest.sources.some((source) => source.id === id)) return { kind: 'unknown' };
      const source = await loadJson<SourceDocument>(sourcePath(id), manifest.version, signal);
      return { kind: 'found', source };
    },
    initialData: (): SourceLookup | undefined => {
      const source = seededSource(manifest.version, id);
      return source && { kind: 'found', source };
    },
  });
}

/** The whole of the file in which `eventQuery` looks, at the same place in the cache. */
export function detailsQuery(manifest: Manifest, shard: number) {
  return queryOptions({
    queryKey: ['details', manifest.version, shard],
    queryFn: ({ signal }) => loadJson<DetailShard>(detailPath(shard), manifest.version, signal),
  });
}

/**
 * How to cite an event, and what it rests on. The file changes with the site's address too, so it is not asked for by its
 * version.
 */
export function citationsQuery(manifest: Manifest, id: EventId) {
  const shard = detailShard(id, manifest.detailShards);
  return queryOptions({
    queryKey: ['citations', manifest.version, shard],
    queryFn: ({ signal }) => loadJson<CitationShard>(citationsPath(shard), null, signal),
  });
}
