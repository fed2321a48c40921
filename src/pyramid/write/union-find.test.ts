import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnionFind } from './union-find.ts';

describe('UnionFind', () => {
  it('finds the next number that has not joined its next, whichever have', () => {
    const ArbitrarySteps = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 20 })));
    fc.assert(
      fc.property(ArbitrarySteps, (steps) => {
        const numbers = new UnionFind(20);
        const roots = new Set(Array.from({ length: 21 }, (_, index) => index));
        for (const [join, from] of steps) {
          if (roots.delete(join)) numbers.joinNext(join);
          expect(numbers.find(from)).toBe([...roots].find((root) => root >= from));
        }
      }),
    );
  });
});
