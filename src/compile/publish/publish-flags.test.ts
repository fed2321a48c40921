import { countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { flagOf } from './publish-flags.ts';

describe('flagOf', () => {
  it('has an SVG without scripts for each country', () => {
    for (const code of Object.keys(countries)) {
      expect(flagOf(code)).toMatch(/^<svg /);
      expect(flagOf(code)).not.toMatch(/<script|\son\w+=|href=["']?https?:/i);
    }
  });
});
