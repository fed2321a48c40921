import { countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { flagOf } from './publish-flags.ts';

describe('flagOf', () => {
  it('knows a flag for each country, as an image without scripts', () => {
    for (const code of Object.keys(countries)) {
      expect(flagOf(code)).toMatch(/^<svg /);
      expect(flagOf(code)).not.toMatch(/<script|\son\w+=|href=["']?https?:/i);
    }
  });
});
