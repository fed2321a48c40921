import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { documentTextExists } from './document-text-exists.ts';

describe('document-text-exists', () => {
  it('refuses furniture that is not there', () => {
    const texts = edited('documents/report.md', 'furniture: [1]', 'furniture: [1, 7]');
    expect(complaints(documentTextExists, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:9:16 error report: there is no paragraph 7: the document has 3
        hint: count the paragraphs of the body from 1; blank lines separate them"
    `);
  });

  it('refuses a document that is all furniture', () => {
    const texts = edited('documents/report.md', 'furniture: [1]', 'furniture: [1, 2, 3]');
    expect(complaints(documentTextExists, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:2:1 error report: all of it is furniture
        hint: put the text below the front matter"
    `);
  });
});
