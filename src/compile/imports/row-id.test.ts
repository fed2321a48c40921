import { describe, expect, it } from 'vitest';
import { rowSlug } from './row-id.ts';

describe('rowSlug', () => {
  it.each([
    ['visit-1', 'visit-1'],
    ['unga-47-Yemen Arab Republic', 'unga-47-yemen-arab-republic'],
    ['Côte d’Ivoire (2)', 'cote-d-ivoire-2'],
    ['__a..b--', 'a-b'],
  ])('makes %s %s', (id, slug) => {
    expect(rowSlug(id)).toBe(slug);
  });

  it.each(['мир-1', '---', 'straße', '٣', 'a'.repeat(201)])('refuses %s', (id) => {
    expect(() => rowSlug(id)).toThrow(/the id/);
  });
});
