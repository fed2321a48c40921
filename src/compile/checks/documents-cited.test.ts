import { describe, expect, it } from 'vitest';
import { complaints, SMALL_CORPUS } from '../testing/small-corpus.ts';
import { documentsCited } from './documents-cited.ts';

describe('documents-cited', () => {
  it('warns of a document that no event cites', () => {
    const other = SMALL_CORPUS['documents/report.md'] ?? '';
    const texts = { ...SMALL_CORPUS, 'documents/other.md': other };
    expect(complaints(documentsCited, texts)).toMatchInlineSnapshot(`
      "corpus/documents/other.md:2:1 warning other: no event cites this document
        hint: write the events it reports, or remove it"
    `);
  });
});
