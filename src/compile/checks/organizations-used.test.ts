import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { organizationsUsed } from './organizations-used.ts';

describe('organizations-used', () => {
  it('warns of an organisation that is no partner', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[RU]');
    expect(complaints(organizationsUsed, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 warning OSCE: no event has this organisation as partner
        mend: remove it, or name it in an event"
    `);
  });
});
