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

/** The answer to an event's id: the event, its present id, or that there is none. */
export type EventLookup =
  | { kind: 'found'; event: EventDetail }
  | { kind: 'renamed'; to: EventId }
  | { kind: 'unknown' };

export type SourceLookup = { kind: 'found'; source: SourceDocument } | { kind: 'unknown' };

/** Files never change under their version, so nothing becomes stale. */
export function createQueryClient(): QueryClient {
  // Render answers that arrive together at once, not each after a timer of its own.
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

/** A file of the pyramid. */
export function pyramidFileQuery<T>(version: string, path: string) {
  return queryOptions({
    queryKey: ['pyramid', version, path],
    queryFn: ({ signal }) => loadJson<T>(path, version, signal),
  });
}

/** A detail file, which holds several events. */
export function detailsQuery(manifest: Manifest, shard: number) {
  return queryOptions({
    queryKey: ['details', manifest.version, shard],
    queryFn: ({ signal }) => loadDetailFile(manifest, shard, signal),
  });
}

/**
 * An event, looked up in its detail file. The seeded event has a query key of its own: the seed has
 * nothing of the others in the file.
 */
export function eventQuery(manifest: Manifest, id: EventId) {
  const shard = detailShard(id, manifest.detailShards);
  const { queryKey } = detailsQuery(manifest, shard);
  const seeded = seededEvent(manifest.version, id);
  return queryOptions({
    queryKey: [...queryKey, ...(seeded === undefined ? [] : [id])],
    queryFn: ({ signal }) => loadDetailFile(manifest, shard, signal),
    initialData: () => seeded,
    select: (file): EventLookup => {
      const event = findDetail(file, id);
      if (event !== undefined) return { kind: 'found', event };
      const to = Object.hasOwn(file.aliases, id) ? file.aliases[id] : undefined;
      return to === undefined ? { kind: 'unknown' } : { kind: 'renamed', to };
    },
  });
}

function loadDetailFile(manifest: Manifest, shard: number, signal: AbortSignal) {
  return loadJson<DetailShard>(detailPath(shard), manifest.version, signal);
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

/**
 * The citations of an event, its documents and its data set. The file changes with the site's
 * address as well, so it is requested without a version.
 */
export function citationsQuery(manifest: Manifest, id: EventId) {
  const shard = detailShard(id, manifest.detailShards);
  return queryOptions({
    queryKey: ['citations', manifest.version, shard],
    queryFn: ({ signal }) => loadJson<CitationShard>(citationsPath(shard), null, signal),
  });
}
