import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { partnersDistinct } from './partners-distinct.ts';

describe('partners-distinct', () => {
  it('refuses the subject as its own partner', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[RU, TM]');
    expect(complaints(partnersDistinct, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:18 error moscow-talks-2021: TM is the subject of the corpus, not a partner
        hint: name only the other parties"
    `);
  });

  it('refuses a partner named twice', () => {
    const texts = edited('events/talks.yaml', '[RU, OSCE]', '[RU, OSCE, RU]');
    expect(complaints(partnersDistinct, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:8:24 error moscow-talks-2021: partner RU is named twice
        hint: remove one of them"
    `);
  });
});
