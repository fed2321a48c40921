import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OpenSlots } from './open-slots.ts';

describe('OpenSlots', () => {
  it('finds the next open number, whatever was closed before', () => {
    const ArbitrarySteps = fc.array(fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 20 })));
    fc.assert(
      fc.property(ArbitrarySteps, (steps) => {
        const slots = new OpenSlots(20);
        const open = new Set(Array.from({ length: 21 }, (_, index) => index));
        for (const [close, from] of steps) {
          if (open.delete(close)) slots.close(close);
          expect(slots.from(from)).toBe([...open].find((slot) => slot >= from));
        }
      }),
    );
  });
});
