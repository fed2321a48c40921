import type { EventDetail } from '../../contract/event.ts';
import { DetailShardSchema } from '../../contract/files.ts';
import { detailPath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { jsonFile } from './json-file.ts';

/** Small enough that a link to one event loads little more, large enough that neighbours come along. */
const EVENTS_PER_SHARD = 8;

/** Number of detail files for so many events, at least one. */
export function detailShardCount(eventCount: number): number {
  return Math.max(1, Math.ceil(eventCount / EVENTS_PER_SHARD));
}

/** `details/<shard>.json`, each with its events and former ids by id. */
export function publishDetails(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const count = detailShardCount(corpus.events.length);
  const shards = Array.from({ length: count }, () => ({
    events: [] as [string, EventDetail][],
    aliases: [] as [string, string][],
  }));
  for (const event of corpus.events)
    shards[detailShard(event.id, count)]?.events.push([event.id, event]);
  for (const alias of corpus.aliases) shards[detailShard(alias[0], count)]?.aliases.push(alias);
  return new Map(
    shards.map(({ events, aliases }, shard) => [
      detailPath(shard),
      jsonFile(DetailShardSchema, {
        events: Object.fromEntries(events.sort(byKey)),
        aliases: Object.fromEntries(aliases.sort(byKey)),
      }),
    ]),
  );
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return byCodeUnit(a[0], b[0]);
}
