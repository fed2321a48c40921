import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowStore } from '../../compile/publish/row-store.ts';
import { detailPath } from '../data-paths.ts';
import { detailShard } from '../detail-shard.ts';
import type { Row } from '../format.ts';
import { DetailShardSchema } from '../format.ts';
import { findRecord } from '../records.ts';
import { unpackRow } from '../rows.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import { storeOf } from '../testing/placed-pyramid.ts';
import { placeDetails } from './place-details.ts';

describe('placeDetails', () => {
  it('has each record and each former id once, in the shard of its own', () => {
    fc.assert(
      fc.property(ArbitraryEvents, (events) => {
        const aliases = new Map(events.map(({ id }) => [`former-${id}`, id]));
        const shards: string[] = [];
        const count = placeDetails(storeOf(events), aliases, (file, bytes) => {
          expect(file).toBe(detailPath(shards.length));
          shards.push(new TextDecoder().decode(bytes));
        });
        expect(shards).toHaveLength(count);
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
    const store = new RowStore();
    for (const [dataset, id] of [
      ['votes', 'b'],
      ['visits', 'd'],
      ['votes', 'a'],
      ['visits', 'c'],
    ] as const) {
      const row: Row = [id, 'Talks', '2021-04-01', [], 'CONSULT', 1];
      store.addRecord(unpackRow(row), dataset, {
        row,
        ...(id === 'a' ? { text: 'They met.' } : {}),
      });
    }
    placeDetails(store, new Map(), (_, bytes) => {
      const { records } = DetailShardSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
      const idsOf = Object.entries(records).map(([dataset, ofDataset]) => [
        dataset,
        ofDataset.map(({ row }) => row[0]).join(),
      ]);
      expect(idsOf).toEqual([
        ['visits', 'c,d'],
        ['votes', 'a,b'],
      ]);
      expect(findRecord(records, 'a')?.record).toMatchObject({
        dataset: 'votes',
        text: 'They met.',
      });
      expect(findRecord(records, 'e')).toBeUndefined();
    });
  });

  it('puts some hundreds of records in a shard, fewer where they are long', () => {
    const record = (index: number, text: string) => ({ id: `vote-${index}`, text });
    const shardsOf = (count: number, text: string) => {
      const events = Array.from({ length: count }, (_, index) => record(index, text));
      const store = storeOf(
        events.map(({ id, text: title }) => ({
          id,
          title,
          date: {
            edtf: '2021',
            earliest: '2021-01-01',
            latest: '2021-12-31',
            kind: 'within',
            approximate: false,
          },
          partners: [],
          type: 'CONSULT',
          modes: [],
          status: 'happened',
          prominence: 1,
        })),
      );
      return placeDetails(store, new Map(), () => {});
    };
    expect(shardsOf(0, '')).toBe(1);
    expect(shardsOf(3000, 'Talks')).toBe(10);
    expect(shardsOf(3000, 'Talks'.repeat(200))).toBeGreaterThan(50);
  });
});
