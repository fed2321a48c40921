import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { documentLanguages } from './document-languages.ts';

describe('document-languages', () => {
  it('refuses a language in words', () => {
    const texts = edited('documents/report.md', 'language: en', 'language: English');
    expect(complaints(documentLanguages, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:7:11 error report: "English" is not a language tag
        hint: write a BCP 47 tag, such as en, ru or tk"
    `);
  });
});
