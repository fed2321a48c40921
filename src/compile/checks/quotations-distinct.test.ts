import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { quotationsDistinct } from './quotations-distinct.ts';

describe('quotations-distinct', () => {
  it('refuses a passage cited twice', () => {
    const texts = edited(
      'events/talks.yaml',
      'Moscow.\n',
      'Moscow.\n    - source: report\n      quote: The ministers  met on Thursday in Moscow.\n',
    );
    expect(complaints(quotationsDistinct, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:21:14 error moscow-talks-2021: the event cites this passage twice
        hint: remove one of the two"
    `);
  });
});
