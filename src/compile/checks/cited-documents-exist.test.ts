import { describe, expect, it } from 'vitest';
import { complaints, edited } from '../testing/small-corpus.ts';
import { citedDocumentsExist } from './cited-documents-exist.ts';

describe('cited-documents-exist', () => {
  it('suggests the document that was meant', () => {
    const texts = edited('events/talks.yaml', 'source: report', 'source: reports');
    expect(complaints(citedDocumentsExist, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:18:15 error moscow-talks-2021: unknown document "reports"; did you mean "report"?
        hint: write the name of a file in documents/ without .md, or add documents/reports.md"
    `);
  });

  it('looks at the source of a date basis too', () => {
    const texts = edited('events/talks.yaml', 'phrase: on Thursday', 'source: elsewhere');
    expect(complaints(citedDocumentsExist, texts)).toMatchInlineSnapshot(`
      "corpus/events/talks.yaml:6:13 error moscow-talks-2021: unknown document "elsewhere"
        hint: write the name of a file in documents/ without .md, or add documents/elsewhere.md"
    `);
  });
});
