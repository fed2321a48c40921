import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { documentUrls } from './document-urls.ts';

describe('document-urls', () => {
  it('refuses a script', () => {
    const texts = edited('documents/report.md', 'https://example.org/talks', 'javascript:alert(1)');
    expect(complaints(documentUrls, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:6:6 error report: "javascript:alert(1)" is not a web address
        hint: write one that begins with https:// or http://, or the word unknown"
    `);
  });

  it('refuses an address without its scheme', () => {
    const texts = edited('documents/report.md', 'https://example.org/talks', 'example.org/talks');
    expect(complaints(documentUrls, texts)).toMatchInlineSnapshot(`
      "corpus/documents/report.md:6:6 error report: "example.org/talks" is not a web address
        hint: write one that begins with https:// or http://, or the word unknown"
    `);
  });
});
