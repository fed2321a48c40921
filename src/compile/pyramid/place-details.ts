import { detailPath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import type { WriteFile } from '../publish/write-file.ts';
import type { DetailKind, RowStore } from './row-store.ts';

/** Small enough that a link to one event loads little more, large enough that neighbours come along. */
const EVENTS_PER_SHARD = 8;
/** Records are small, and so many that files of few would be too many files. */
const RECORDS_PER_SHARD = 300;
const RECORD_BYTES_PER_SHARD = 60_000;

/**
 * Writes `details/<shard>.json`, each with its events and former ids by id.
 *
 * @param aliases From each former id of an event to its present one.
 * @returns the number of shards
 */
export function placeDetails(
  store: RowStore,
  aliases: ReadonlyMap<string, string>,
  write: WriteFile,
): number {
  const count = shardCount(store);
  const shards = Array.from({ length: count }, (): number[] => []);
  const formerIds = Array.from({ length: count }, (): [string, string][] => []);
  for (let row = 0; row < store.size; row++) shards[detailShard(store.id(row), count)]?.push(row);
  for (const alias of aliases) formerIds[detailShard(alias[0], count)]?.push(alias);
  for (const [shard, rows] of shards.entries()) {
    const former = (formerIds[shard] ?? []).sort(([a], [b]) => byCodeUnit(a, b));
    const json = [
      Buffer.from('{"events":'),
      detailsById(store, rows, 'events'),
      Buffer.from(',"records":'),
      detailsById(store, rows, 'records'),
      Buffer.from(`,"aliases":${JSON.stringify(Object.fromEntries(former))}}\n`),
    ];
    write(detailPath(shard), Buffer.concat(json));
  }
  return count;
}

/** Depends on the events alone. */
function shardCount(store: RowStore): number {
  const counts: Record<DetailKind, number> = { events: 0, records: 0 };
  let recordBytes = 0;
  for (let row = 0; row < store.size; row++) {
    const kind = store.kind(row);
    counts[kind] += 1;
    if (kind === 'records') recordBytes += store.detailLength(row);
  }
  const forRecords = Math.max(
    counts.records / RECORDS_PER_SHARD,
    recordBytes / RECORD_BYTES_PER_SHARD,
  );
  return Math.max(1, Math.ceil(counts.events / EVENTS_PER_SHARD + forRecords));
}

function detailsById(store: RowStore, rows: readonly number[], kind: DetailKind): Buffer {
  const named = rows
    .filter((row) => store.kind(row) === kind)
    .map((row) => ({ id: store.id(row), row }))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return store.detailsJson(Uint32Array.from(named, ({ row }) => row));
}
