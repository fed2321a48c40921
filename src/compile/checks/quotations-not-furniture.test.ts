import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { quotationsNotFurniture } from './quotations-not-furniture.ts';

describe('quotations-not-furniture', () => {
  it('refuses the words of the web page', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met on Thursday in Moscow.',
      'quote: Home | News',
    );
    expect(complaints(quotationsNotFurniture, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation touches paragraph 1 of documents/report.md, which is page furniture
        hint: quote the article itself, or take 1 out of furniture: there"
    `);
  });

  it('refuses a quotation that runs into them', () => {
    const texts = edited(
      'events/talks.yaml',
      'quote: The ministers met',
      'quote: News The ministers met',
    );
    expect(complaints(quotationsNotFurniture, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:19:14 error moscow-talks-2021: quotation touches paragraph 1 of documents/report.md, which is page furniture
        hint: quote the article itself, or take 1 out of furniture: there"
    `);
  });
});
