import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailShard } from './detail-shard.ts';

describe('detailShard', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['foobar', 0xbf9cf968],
  ])('hashes “%s” as the authors of FNV-1a do', (text, hash) => {
    expect(detailShard(text, 2 ** 32)).toBe(hash);
  });

  // Published addresses of detail files depend on these.
  it.each([
    ['moscow-talks-2021', 8, 5],
    ['moscow-talks-2021', 64, 5],
    ['us-relations-established-1992', 8, 0],
    ['kazakhstan-trade-2023', 64, 18],
    ['constructor', 64, 15],
  ])('puts %s, with %i files, always into the same', (id, count, shard) => {
    expect(detailShard(id, count)).toBe(shard);
  });

  it('names one of the files there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 100_000 }), (id, count) => {
        const shard = detailShard(id, count);
        expect(Number.isInteger(shard)).toBe(true);
        expect(shard).toBeGreaterThanOrEqual(0);
        expect(shard).toBeLessThan(count);
      }),
    );
  });

  it.each([4, 64, 1000])('spreads ids that are much alike evenly over %i files', (count) => {
    const sizes = new Array<number>(count).fill(0);
    const perFile = 40;
    for (let i = 0; i < count * perFile; i++) {
      const shard = detailShard(`un-vote-${i}`, count);
      sizes[shard] = (sizes[shard] ?? 0) + 1;
    }
    expect(Math.min(...sizes)).toBeGreaterThan(perFile / 4);
    expect(Math.max(...sizes)).toBeLessThan(perFile * 2);
  });
});
