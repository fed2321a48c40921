import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
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

  // A change moves what published timelines show first.
  it.each<[EventType, number]>([
    ['ASSAULT', 50],
    ['COERCE', 45],
    ['MOBILIZE', 45],
    ['SANCTION', 40],
    ['THREATEN', 35],
    ['SUPPORT', 35],
    ['AGREE', 30],
    ['CONCEDE', 30],
    ['RETREAT', 30],
    ['CONSULT', 25],
    ['AID', 25],
    ['REJECT', 25],
    ['PROTEST', 25],
    ['ACCUSE', 20],
    ['REQUEST', 20],
    ['COOPERATE', 15],
  ])('gives %s a weight of %i', (type, weight) => {
    expect(computeProminence({ ...PLAIN, type })).toBe(weight);
  });

  it.each([
    ['President', 30],
    ['Prime Minister', 25],
    ['Minister of Foreign Affairs', 18],
    ['Ambassador', 12],
    ['Deputy Minister', 12],
    ['Expert', 5],
  ])('gives %s a weight of %i', (role, weight) => {
    const withRole = computeProminence({ ...PLAIN, roles: [role] });
    expect(withRole - computeProminence(PLAIN)).toBe(weight);
  });

  it.each([
    [2, 1, 3],
    [2, 2, 10],
    [3, 2, 13],
    [8, 1, 20],
    [3, 3, 20],
  ])('gives %i citations of %i documents a weight of %i', (citations, documents, weight) => {
    const evidence = computeProminence({ ...PLAIN, citations, documents });
    expect(evidence - computeProminence(PLAIN)).toBe(weight);
  });
});
