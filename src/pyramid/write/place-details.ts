import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { detailPath } from '../data-paths.ts';
import { detailShard } from '../detail-shard.ts';
import { grouped } from './channel-rows.ts';
import { sortedById } from './list-order.ts';
import {
  fileOf,
  objectOf,
  type Part,
  type PlacedEvents,
  type PlacedFile,
} from './placed-events.ts';

/** Few, so that a link to one event loads little else, but enough to prefetch some neighbours. */
const EVENTS_PER_SHARD = 8;
/** Records are small and numerous: with few in a file, the files would be too many. */
const RECORDS_PER_SHARD = 300;
/** Where records are long, this limit applies first. */
const RECORD_BYTES_PER_SHARD = 60_000;

/** The number of detail files. It depends on the events alone, not on former ids. */
export function shardCount(events: PlacedEvents): number {
  let records = 0;
  let recordBytes = 0;
  for (let row = 0; row < events.size; row++) {
    if (events.dataset(row) === undefined) continue;
    records += 1;
    recordBytes += events.detailLength(row);
  }
  const forEvents = (events.size - records) / EVENTS_PER_SHARD;
  const forRecords = Math.max(records / RECORDS_PER_SHARD, recordBytes / RECORD_BYTES_PER_SHARD);
  return Math.max(1, Math.ceil(forEvents + forRecords));
}

/**
 * The files `details/<shard>.json`. Events, records and former ids are each in order of id.
 *
 * @param aliases The present id of an event by former id.
 * @param count See `shardCount`.
 */
export function* placeDetails(
  events: PlacedEvents,
  aliases: ReadonlyMap<string, string>,
  count: number,
): Generator<PlacedFile> {
  const shards = Array.from({ length: count }, () => ({
    rows: [] as number[],
    aliases: [] as [string, string][],
  }));
  for (let row = 0; row < events.size; row++) {
    shards[detailShard(events.id(row), count)]?.rows.push(row);
  }
  for (const alias of aliases) shards[detailShard(alias[0], count)]?.aliases.push(alias);
  for (const [number, shard] of shards.entries()) {
    const former = shard.aliases.sort(([a], [b]) => byCodeUnit(a, b));
    const json = objectOf([
      ['events', [eventsOf(events, shard.rows)]],
      ['records', recordsOf(events, shard.rows)],
      ['aliases', [JSON.stringify(Object.fromEntries(former))]],
    ]);
    yield fileOf(detailPath(number), ...json);
  }
}

/** Events of documents. */
function eventsOf(events: PlacedEvents, rows: readonly number[]): Part {
  const ofDocuments = rows.filter((row) => events.dataset(row) === undefined);
  return { rows: sortedById(events, ofDocuments), as: 'event' };
}

/** Records by data set. */
function recordsOf(events: PlacedEvents, rows: readonly number[]): Part[] {
  const byDataset = grouped(rows, (row) => {
    const dataset = events.dataset(row);
    return dataset === undefined ? [] : [dataset];
  });
  return objectOf(
    [...byDataset]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([dataset, records]) => [
        dataset,
        [{ rows: sortedById(events, records), as: 'record' }],
      ]),
  );
}
