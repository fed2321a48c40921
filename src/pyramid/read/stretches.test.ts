import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, epochDay } from '../../chronology/days.ts';
import { beginsYear, stretchEdges } from './stretches.ts';

describe('stretchEdges', () => {
  it('covers any window in few stretches, of whole years where they are of more than two', () => {
    const widths = fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 1_000_000 }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), widths, (from, width) => {
        const edges = stretchEdges({ from: epochDay(from), to: epochDay(from + width) });
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
        expect(edges.length).toBeLessThanOrEqual(10);
        const [first = 0, last = 0] = [edges[0], edges.at(-1)];
        expect(first).toBeLessThanOrEqual(from);
        expect(last).toBeGreaterThan(from + width);
        if (edges.every(beginsYear)) return;
        const years = dayParts(epochDay(last - 1)).year - dayParts(epochDay(first)).year + 1;
        expect(years).toBeLessThanOrEqual(2);
      }),
      { numRuns: 1000 },
    );
  });
});
