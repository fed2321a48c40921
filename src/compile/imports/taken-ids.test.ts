import { describe, expect, it } from 'vitest';
import { TakenIds } from './taken-ids.ts';

describe('TakenIds', () => {
  it('finds every id again, and where it stood, however many there are', () => {
    const taken = new TakenIds();
    taken.begin('a');
    const ids = Array.from({ length: 5000 }, (_, index) => `row-${index}`);
    const first = ids.map((id, index) => taken.take(id, index + 1));
    expect(first.every((place) => place === null)).toBe(true);
    taken.begin('empty');
    taken.begin('b');
    expect(taken.take('other', 7)).toBeNull();
    expect(ids.map((id) => taken.take(id, 1))).toEqual(ids.map((_, index) => `a:${index + 1}`));
    expect(taken.take('other', 9)).toBe('b:7');
  });
});
