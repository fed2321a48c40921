import type { QueryClient } from '@tanstack/react-query';
import type { EventDetail, EventId } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { detailPath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { DetailShard } from '../../pyramid/format.ts';
import { findDetail } from '../../pyramid/records.ts';
import { LoadError } from './load-json.ts';
import { detailsQuery } from './queries.ts';

/** Shards loaded in parallel. */
const AT_ONCE = 6;

interface Shards {
  count: number;
  load: (shard: number) => Promise<DetailShard>;
}

/** The detail shards of a corpus, through the cache. */
export function cachedShards(client: QueryClient, manifest: Manifest): Shards {
  return {
    count: manifest.detailShards,
    load: (shard) => client.fetchQuery(detailsQuery(manifest, shard)),
  };
}

/**
 * Loads the details of events, in the order of `ids`, reading each shard once.
 *
 * @param onProgress gets the number of events loaded so far
 * @throws {LoadError} if a shard fails, or lacks an event that it should hold
 */
export async function loadDetails(
  ids: readonly EventId[],
  shards: Shards,
  signal: AbortSignal,
  onProgress: (loaded: number) => void,
): Promise<EventDetail[]> {
  const idsByShard = new Map<number, EventId[]>();
  for (const id of ids) {
    const shard = detailShard(id, shards.count);
    idsByShard.set(shard, [...(idsByShard.get(shard) ?? []), id]);
  }
  const details = new Map<EventId, EventDetail>();
  const waiting = [...idsByShard];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [shard, wanted] = next;
      const file = await shards.load(shard);
      signal.throwIfAborted();
      for (const id of wanted) details.set(id, detailIn(file, id, shard));
      onProgress(details.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // If one worker fails, the others stop.
    waiting.length = 0;
  }
  return ids.flatMap((id) => details.get(id) ?? []);
}

function detailIn(file: DetailShard, id: EventId, shard: number): EventDetail {
  const event = findDetail(file, id);
  if (event === undefined) throw new LoadError('malformed', detailPath(shard));
  return event;
}
