import { describe, expect, it } from 'vitest';
import { cutContext } from './cut-context.ts';
import { readDocumentText } from './document-text.ts';

const DOCUMENT = readDocumentText('Menu\n\nOne one\n\nTwo two\n\nAd\n\nThree', [1, 4]);

describe('cutContext', () => {
  it('cuts the whole paragraph that holds a quotation', () => {
    expect(cutContext(DOCUMENT, 10, 13)).toEqual({ text: 'One one', start: 6, paragraph: 1 });
  });

  it('cuts all paragraphs that a quotation runs over', () => {
    expect(cutContext(DOCUMENT, 10, 18)).toEqual({
      text: 'One one\n\nTwo two',
      start: 6,
      paragraph: 1,
    });
  });

  it('cuts nothing that touches page furniture', () => {
    expect(cutContext(DOCUMENT, 0, 4)).toBeNull();
    expect(cutContext(DOCUMENT, 0, 10)).toBeNull();
    expect(cutContext(DOCUMENT, 15, 33)).toBeNull();
  });

  it('cuts nothing outside the text', () => {
    expect(cutContext(DOCUMENT, 100, 110)).toBeNull();
  });
});
