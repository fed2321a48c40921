import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Partner } from '../contract/files.ts';
import { LANES_BUILT, visibleLanes } from './visible-lanes.ts';

function partner(id: string): Partner {
  return { id, name: id, kind: 'country', count: 1, types: ['CONSULT'] };
}

const MANY = Array.from({ length: 60 }, (_, index) => partner(`P${index}`));
const ids = (page: ReturnType<typeof visibleLanes>) => page.lanes.map(({ id }) => id);

describe('visibleLanes', () => {
  const partners = ['KZ', 'RU', 'UZ'].map(partner);

  it('has the partners that are present, in the order they are given', () => {
    expect(ids(visibleLanes(partners, new Set(['UZ', 'KZ', 'XX']), [], 0))).toEqual(['KZ', 'UZ']);
  });

  it('has those of the filter first, so that what was chosen is in sight', () => {
    const present = new Set(['KZ', 'RU', 'UZ', '']);
    expect(ids(visibleLanes(partners, present, ['UZ', 'RU'], 0))).toEqual(['RU', 'UZ', 'KZ', '']);
  });

  it('has events without a partner last, in a lane of their own', () => {
    const { lanes } = visibleLanes(partners, new Set(['', 'RU']), [], 0);
    expect(lanes.at(-1)).toEqual({ id: '', order: 1, partner: null });
  });

  it('numbers its lanes from the top', () => {
    const present = new Set(MANY.map(({ id }) => id));
    const { lanes } = visibleLanes(MANY, present, [], LANES_BUILT);
    expect(lanes.map(({ order }) => order)).toEqual([...lanes.keys()]);
  });

  it('goes back to the first lanes if there are none that far on', () => {
    const page = visibleLanes(partners, new Set(['KZ', 'RU']), [], 2);
    expect(page).toMatchObject({ from: 0, total: 2 });
    expect(ids(page)).toEqual(['KZ', 'RU']);
  });

  it('has few lanes all at once, and of many a screenful', () => {
    const first = (count: number) => new Set(MANY.slice(0, count).map(({ id }) => id));
    expect(visibleLanes(MANY, first(24), [], 0).lanes).toHaveLength(24);
    expect(visibleLanes(MANY, first(25), [], 0).lanes).toHaveLength(12);
  });

  it('is empty where nobody is present', () => {
    expect(visibleLanes(partners, new Set(), ['KZ'], 0)).toMatchObject({ lanes: [], total: 0 });
  });

  it('has each lane on one page, page after page, none longer than a screenful', () => {
    const all = [...MANY.map(({ id }) => id), ''];
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), fc.subarray(all), (there, chosen) => {
        const present = new Set(there);
        const seen: string[] = [];
        const { size } = visibleLanes(MANY, present, chosen, 0);
        for (let from = 0; from < present.size; from += size) {
          const page = visibleLanes(MANY, present, chosen, from);
          expect(page).toMatchObject({ from, total: present.size });
          expect(page.lanes.length).toBeLessThanOrEqual(size);
          seen.push(...ids(page));
        }
        expect([...seen].sort()).toEqual([...present].sort());
      }),
    );
  });
});
