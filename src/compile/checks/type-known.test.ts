import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { typeKnown } from './type-known.ts';

describe('type-known', () => {
  it('suggests the type that was meant', () => {
    const texts = edited('events/talks.yaml', 'type: CONSULT', 'type: Consult');
    expect(complaints(typeKnown, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:9:9 error moscow-talks-2021: unknown type "Consult"; did you mean "CONSULT"?
        mend: use one of: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT"
    `);
  });
});
