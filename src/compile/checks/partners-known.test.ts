import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { partnersKnown } from './partners-known.ts';

describe('partners-known', () => {
  it('suggests the code of a country that is named', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[Russia, OSCE]');
    expect(complaints(partnersKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:14 error moscow-talks-2021: unknown country or organisation "Russia"; did you mean "RU"?
        hint: write an ISO 3166-1 code of two letters, or add the organisation to organizations.yaml"
    `);
  });

  it('suggests the organisation that was meant', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[RU, OSEC]');
    expect(complaints(partnersKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:18 error moscow-talks-2021: unknown country or organisation "OSEC"; did you mean "OSCE"?
        hint: write an ISO 3166-1 code of two letters, or add the organisation to organizations.yaml"
    `);
  });

  it('suggests nothing for what resembles nothing', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[XQ]');
    expect(complaints(partnersKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:14 error moscow-talks-2021: unknown country or organisation "XQ"
        hint: write an ISO 3166-1 code of two letters, or add the organisation to organizations.yaml"
    `);
  });
});
