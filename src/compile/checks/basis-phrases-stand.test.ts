import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { basisPhrasesStand } from './basis-phrases-stand.ts';

describe('basis-phrases-stand', () => {
  it('names the nearest words where the phrase is absent', () => {
    const texts = edited(
      'events/talks.yaml',
      'phrase: on Thursday',
      'phrase: on a Thursday in Moscow',
    );
    expect(complaints(basisPhrasesStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:6:13 error moscow-talks-2021: date phrase is not in report
        nearest: "met on Thursday in Moscow."
        hint: copy the phrase exactly, name its document as basis.source, or leave it out and explain in working"
    `);
  });

  it('looks in the document that the basis names', () => {
    const texts = edited(
      'events/talks.yaml',
      'phrase: on Thursday',
      'source: report\n    phrase: last Tuesday',
    );
    expect(complaints(basisPhrasesStand, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:7:13 error moscow-talks-2021: date phrase is not in report
        hint: copy the phrase exactly, name its document as basis.source, or leave it out and explain in working"
    `);
  });
});
