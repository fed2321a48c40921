import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { organisationsUsed } from './organisations-used.ts';

describe('organisations-used', () => {
  it('warns of an organisation that is no partner', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[RU]');
    expect(complaints(organisationsUsed, texts)).toMatchInlineSnapshot(`
      "corpus/organizations.yaml:1:7 warning OSCE: no event has this organisation as partner
        hint: remove it, or name it in an event"
    `);
  });
});
