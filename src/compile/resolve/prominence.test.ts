import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../contract/vocabulary.ts';
import { computeProminence } from './prominence.ts';

const PLAIN = { type: 'CONSULT', roles: [], citations: 1, documents: 1 } as const;

describe('computeProminence', () => {
  it('ranks presidents above ministers, ministers above their deputies, all above nobody', () => {
    const roles = [
      'President of Kazakhstan',
      'Prime Minister',
      'Minister of Foreign Affairs',
      'Deputy Minister of Foreign Affairs',
      'Expert',
    ];
    const ranks = roles.map((role) => computeProminence({ ...PLAIN, roles: [role] }));
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => b - a));
    expect(ranks.at(-1)).toBeGreaterThan(computeProminence(PLAIN));
  });

  it('counts the highest rank alone', () => {
    const roles = ['Expert', 'President', 'Expert'];
    expect(computeProminence({ ...PLAIN, roles })).toBe(
      computeProminence({ ...PLAIN, roles: ['President'] }),
    );
  });

  it('counts the highest of a person’s offices', () => {
    const roles = ['Deputy Prime Minister and Minister of Foreign Affairs'];
    expect(computeProminence({ ...PLAIN, roles })).toBe(
      computeProminence({ ...PLAIN, roles: ['Minister of Trade'] }),
    );
  });

  it('does not take an envoy for whom he serves', () => {
    const roles = ['Special Representative of the President'];
    expect(computeProminence({ ...PLAIN, roles })).toBe(
      computeProminence({ ...PLAIN, roles: ['Ambassador'] }),
    );
  });

  it('grows with citations, and more with documents', () => {
    const cited = computeProminence({ ...PLAIN, citations: 2 });
    const told = computeProminence({ ...PLAIN, citations: 2, documents: 2 });
    expect(cited).toBeGreaterThan(computeProminence(PLAIN));
    expect(told).toBeGreaterThan(cited);
  });

  it('stays within 0 and 100', () => {
    const input = fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      roles: fc.array(fc.constantFrom('President', 'Minister', '')),
      citations: fc.integer({ min: 1, max: 50 }),
      documents: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(input, (event) => {
        const prominence = computeProminence(event);
        expect(prominence).toBeGreaterThanOrEqual(0);
        expect(prominence).toBeLessThanOrEqual(100);
      }),
    );
  });
});
