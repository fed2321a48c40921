import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageIds } from './passage-id.ts';

describe('passageIds', () => {
  it('names paragraph and offset', () => {
    expect(passageIds([{ paragraph: 3, offset: 120, length: 9 }])).toEqual(['p3-120']);
  });

  it('adds the length to the longer of two that begin at one place', () => {
    const passages = [
      { paragraph: 1, offset: 0, length: 5 },
      { paragraph: 1, offset: 0, length: 9 },
      { paragraph: 1, offset: 5, length: 9 },
    ];
    expect(passageIds(passages)).toEqual(['p1-0', 'p1-0-9', 'p1-5']);
  });

  it('gives no id twice to passages that differ', () => {
    const passage = fc.record({
      paragraph: fc.integer({ min: 1, max: 3 }),
      offset: fc.nat(3),
      length: fc.integer({ min: 1, max: 4 }),
    });
    const key = (p: { paragraph: number; offset: number; length: number }) =>
      `${p.paragraph} ${p.offset} ${p.length}`;
    fc.assert(
      fc.property(fc.uniqueArray(passage, { selector: key }), (passages) => {
        expect(new Set(passageIds(passages)).size).toBe(passages.length);
      }),
    );
  });
});
