import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { quotationsUnique } from './quotations-unique.ts';

describe('quotations-unique', () => {
  it('says where it stands', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met on Thursday in Moscow.',
      'quote: programme',
    );
    expect(complaints(quotationsUnique, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation is in document report 2 times, in paragraphs 2, 3 of the file
        hint: add prefix: or suffix: with the words right before or after it, or quote more"
    `);
  });
});
