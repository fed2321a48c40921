import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailPath } from '../data-paths.ts';
import { detailShard } from '../detail-shard.ts';
import { DetailShardSchema, type Row } from '../format.ts';
import { findRecord } from '../records.ts';
import { unpackRow } from '../rows.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import { type PlainEvents, plainEvents } from '../testing/plain-events.ts';
import { placeDetails, shardCount } from './place-details.ts';

/** The texts of the detail files, by shard. */
function shardsOf(events: PlainEvents, aliases: ReadonlyMap<string, string> = new Map()): string[] {
  return Array.from(placeDetails(events, aliases, shardCount(events)), (file, shard) => {
    expect(file.path).toBe(detailPath(shard));
    return events.text(file);
  });
}

describe('placeDetails', () => {
  it('has each record and each former id once, in the shard of its own', () => {
    fc.assert(
      fc.property(ArbitraryEvents, (events) => {
        const aliases = new Map(events.map(({ id }) => [`former-${id}`, id]));
        const shards = shardsOf(plainEvents(events), aliases);
        const count = shards.length;
        const read = shards.map((text) => DetailShardSchema.parse(JSON.parse(text)));
        for (const event of events) {
          const holders = read.filter(({ records }) => findRecord(records, event.id));
          expect(holders).toEqual([read[detailShard(event.id, count)]]);
          expect(holders[0]?.records.votes?.map(({ row }) => unpackRow(row))).toContainEqual(event);
        }
        const led = read.flatMap((shard, index) =>
          Object.keys(shard.aliases).filter((id) => detailShard(id, count) === index),
        );
        expect(led.sort()).toEqual([...aliases.keys()].sort());
      }),
    );
  });

  it('parts records by data set, and has both by id', () => {
    const records = [
      { dataset: 'votes', id: 'b' },
      { dataset: 'visits', id: 'd' },
      { dataset: 'votes', id: 'a', text: 'They met.' },
      { dataset: 'visits', id: 'c' },
    ];
    const events = records.map(({ id }): Row => [id, 'Talks', '2021-04-01', [], 'CONSULT', 1]);
    const plain = plainEvents(events.map(unpackRow), (row) => records[row] ?? null);
    const [text = ''] = shardsOf(plain);
    const shard = DetailShardSchema.parse(JSON.parse(text));
    const idsOf = Object.entries(shard.records).map(([dataset, ofDataset]) => [
      dataset,
      ofDataset.map(({ row }) => row[0]).join(),
    ]);
    expect(idsOf).toEqual([
      ['visits', 'c,d'],
      ['votes', 'a,b'],
    ]);
    expect(findRecord(shard.records, 'a')?.record).toMatchObject({
      dataset: 'votes',
      text: 'They met.',
    });
    expect(findRecord(shard.records, 'e')).toBeUndefined();
  });
});

describe('shardCount', () => {
  const ROW: Row = ['vote', 'Talks', '2021-04-01', [], 'CONSULT', 1];

  function shards(records: number, events: number, recordBytes = 100): number {
    const all = Array.from({ length: records + events }, () => unpackRow(ROW));
    const plain = plainEvents(all, (row) => (row < records ? { dataset: 'votes' } : null));
    return shardCount({ ...plain, detailLength: () => recordBytes });
  }

  it('is at least 1', () => {
    expect(shards(0, 0)).toBe(1);
  });

  // The number of detail files is published: another limit would move every event to another file.
  it.each([
    [300, 0, 100, 1],
    [301, 0, 100, 2],
    [3000, 0, 100, 10],
    [0, 8, 100, 1],
    [0, 9, 100, 2],
    [0, 32, 100, 4],
    [150, 4, 100, 1],
    [151, 4, 100, 2],
    [100, 0, 600, 1],
    [100, 0, 601, 2],
    [3000, 0, 1100, 55],
  ])(
    'of %i records and %i events of documents, with records of %i bytes, is %i',
    (...[records, events, bytes, expected]) => {
      expect(shards(records, events, bytes)).toBe(expected);
    },
  );
});
