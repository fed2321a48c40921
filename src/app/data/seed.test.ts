import { describe, expect, it } from 'vitest';
import type { Seed } from '../../contract/seed.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import { seededEvent, seededManifest, seededSource } from './seed.ts';

/** As it arrives in a page. */
const SEED: Seed = JSON.parse(
  JSON.stringify({
    version: '1a2b',
    manifest: { format: FORMAT_VERSION },
    event: { id: 'talks' },
    source: { id: 'report' },
  }),
);

describe('a seed', () => {
  it('has what the page shows', () => {
    expect(seededManifest(SEED)).toBe(SEED.manifest);
    expect(seededEvent('1a2b', 'talks', SEED)?.events).toEqual({ talks: SEED.event });
    expect(seededSource('1a2b', 'report', SEED)).toBe(SEED.source);
  });

  it('has nothing else', () => {
    expect(seededEvent('1a2b', 'other', SEED)).toBeUndefined();
    expect(seededSource('1a2b', 'other', SEED)).toBeUndefined();
  });

  it('is not taken for another version of the corpus, or in another format', () => {
    expect(seededEvent('3c4d', 'talks', SEED)).toBeUndefined();
    expect(seededSource('3c4d', 'report', SEED)).toBeUndefined();
    const other = JSON.parse(JSON.stringify({ version: '1a2b', manifest: { format: 0 } }));
    expect(seededManifest(other)).toBeUndefined();
  });

  it('is missed where a page has none', () => {
    expect(seededManifest()).toBeUndefined();
    expect(seededEvent('1a2b', 'talks')).toBeUndefined();
  });
});
