import type { RowStore, Rows } from '../../compile/publish/row-store.ts';
import type { WriteFile } from '../../compile/publish/write-file.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { detailPath } from '../data-paths.ts';
import { detailShard } from '../detail-shard.ts';
import { grouped } from './channels.ts';

/** Small enough that a link to one event loads little more, large enough that neighbours come along. */
const EVENTS_PER_SHARD = 8;
/** Records are small, and so many that files of few would be too many files. */
const RECORDS_PER_SHARD = 300;
const RECORD_BYTES_PER_SHARD = 60_000;

/**
 * Writes `details/<shard>.json`, each with its events, records and former ids by id.
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
      eventsJson(store, rows),
      Buffer.from(',"records":'),
      recordsJson(store, rows),
      Buffer.from(`,"aliases":${JSON.stringify(Object.fromEntries(former))}}\n`),
    ];
    write(detailPath(shard), Buffer.concat(json));
  }
  return count;
}

/** Depends on the events alone. */
function shardCount(store: RowStore): number {
  let records = 0;
  let recordBytes = 0;
  for (let row = 0; row < store.size; row++) {
    if (store.dataset(row) === undefined) continue;
    records += 1;
    recordBytes += store.detailLength(row);
  }
  const forEvents = (store.size - records) / EVENTS_PER_SHARD;
  const forRecords = Math.max(records / RECORDS_PER_SHARD, recordBytes / RECORD_BYTES_PER_SHARD);
  return Math.max(1, Math.ceil(forEvents + forRecords));
}

function eventsJson(store: RowStore, rows: readonly number[]): Buffer {
  return store.eventsJson(
    byId(
      store,
      rows.filter((row) => store.dataset(row) === undefined),
    ),
  );
}

/** By data set. */
function recordsJson(store: RowStore, rows: readonly number[]): Buffer {
  const byDataset = grouped(rows, (row) => {
    const dataset = store.dataset(row);
    return dataset === undefined ? [] : [dataset];
  });
  const lists = [...byDataset]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([dataset, ofDataset], index) => [
      Buffer.from(`${index === 0 ? '' : ','}"${dataset}":`),
      store.recordsJson(byId(store, ofDataset)),
    ]);
  return Buffer.concat([Buffer.from('{'), ...lists, Buffer.from('}')]);
}

function byId(store: RowStore, rows: Iterable<number>): Rows {
  const named = Array.from(rows, (row) => ({ id: store.id(row), row }));
  named.sort((a, b) => byCodeUnit(a.id, b.id));
  return Uint32Array.from(named, ({ row }) => row);
}
