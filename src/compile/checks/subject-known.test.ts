import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { subjectKnown } from './subject-known.ts';

describe('subject-known', () => {
  it('suggests the code of a country that is named', () => {
    const texts = edited('corpus.yaml', 'TM', 'Turkmenistan');
    expect(complaints(subjectKnown, texts)).toMatchInlineSnapshot(`
      "corpus/corpus.yaml:2:10 error: unknown country "Turkmenistan"; did you mean "TM"?
        hint: write the ISO 3166-1 code of two letters, such as TM"
    `);
  });
});
