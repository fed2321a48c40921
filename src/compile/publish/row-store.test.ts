import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSummary } from '../../contract/event.ts';
import type { PackedRecord } from '../../pyramid/format.ts';
import { unpackRecord } from '../../pyramid/records.ts';
import { packRow } from '../../pyramid/rows.ts';
import { PUBLISHED_SIZES } from '../../pyramid/sizes.ts';
import { ArbitraryEvents } from '../../pyramid/testing/arbitrary-events.ts';
import { factsOf, plainEvents } from '../../pyramid/testing/plain-events.ts';
import { listOrder } from '../../pyramid/write/list-order.ts';
import { placeDetails } from '../../pyramid/write/place-details.ts';
import { placePyramid } from '../../pyramid/write/place-pyramid.ts';
import { RowStore } from './row-store.ts';

const RECORD = { dataset: 'votes', text: 'Aşgabat “” 🕊' };

function packed(event: EventSummary): PackedRecord {
  return { row: packRow(event), text: RECORD.text };
}

function storeOf(events: readonly EventSummary[]): RowStore {
  const store = new RowStore();
  for (const event of events) store.addRecord(event, RECORD.dataset, packed(event));
  return store;
}

describe('RowStore', () => {
  it('places events as they are, and renders the bytes of every file', () => {
    fc.assert(
      fc.property(ArbitraryEvents, (events) => {
        const store = storeOf(events);
        const plain = plainEvents(events, () => RECORD);
        const facts = factsOf(events, 'channels');
        const sizes = { ...PUBLISHED_SIZES, embeddedRows: 3, pageRows: 4, topRows: 5 };
        const order = listOrder(store);
        expect(order).toEqual(listOrder(plain));
        const files = [
          ...placePyramid(store, order, facts, sizes),
          ...placeDetails(store, new Map([['former', 'id']]), 2),
        ];
        const expected = [
          ...placePyramid(plain, order, facts, sizes),
          ...placeDetails(plain, new Map([['former', 'id']]), 2),
        ];
        expect(files.map(({ parts }) => new TextDecoder().decode(store.bytes(parts)))).toEqual(
          expected.map((file) => plain.text(file)),
        );
        for (const [row, event] of events.entries()) {
          const json = JSON.stringify(packed(event));
          expect(store.detailLength(row)).toBe(Buffer.byteLength(json));
        }
        expect(store.details(order)).toEqual(
          Array.from(order, (row) => events[row]).flatMap((event) =>
            event === undefined ? [] : unpackRecord(packed(event), RECORD.dataset),
          ),
        );
      }),
    );
  });

  it('keeps the details of 50,000 events, and none of more', () => {
    const event = unpackRecord({ row: ['a', 'Talks', '2021-04-01', [], 'CONSULT', 1] }, 'votes');
    const store = storeOf(new Array(50_000).fill(event));
    expect(store.details(new Uint32Array([49_999]))).toHaveLength(1);
    store.addRecord(event, RECORD.dataset, packed(event));
    expect(store.details(new Uint32Array([49_999]))).toBeNull();
  });
});
