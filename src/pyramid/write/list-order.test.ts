import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDateSpans } from '../../chronology/compare.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import { plainEvents } from '../testing/plain-events.ts';
import { listOrder } from './list-order.ts';

describe('listOrder', () => {
  it('is by date, then by id', () => {
    fc.assert(
      fc.property(ArbitraryEvents, (events) => {
        const plain = plainEvents(events);
        const sorted = [...events].sort(
          (a, b) => compareDateSpans(a.date, b.date) || byCodeUnit(a.id, b.id),
        );
        expect(Array.from(listOrder(plain), (row) => plain.id(row))).toEqual(
          sorted.map(({ id }) => id),
        );
      }),
    );
  });
});
