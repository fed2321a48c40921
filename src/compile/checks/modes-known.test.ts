import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { modesKnown } from './modes-known.ts';

describe('modes-known', () => {
  it('suggests the mode that was meant', () => {
    const texts = edited('events/talks.yaml', '[visit]', '[visits]');
    expect(complaints(modesKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:11 error moscow-talks-2021: unknown mode "visits"; did you mean "visit"?
        hint: use one of: visit, third-party, multilateral, phone"
    `);
  });

  it('says to which type a mode belongs', () => {
    const texts = edited('events/talks.yaml', '[visit]', '[troops]');
    expect(complaints(modesKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:11 error moscow-talks-2021: mode "troops" belongs to MOBILIZE, not to CONSULT
        hint: use one of: visit, third-party, multilateral, phone"
    `);
  });

  it('says that a type has no modes', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: AGREE');
    expect(complaints(modesKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:10:11 error moscow-talks-2021: mode "visit" belongs to CONSULT, not to AGREE
        hint: leave modes out: this type has none"
    `);
  });
});
