import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { paragraphsTouching, readDocumentText } from './document-text.ts';

describe('readDocumentText', () => {
  it('parts paragraphs at blank lines and folds white space in each', () => {
    const { text } = readDocumentText(
      '\n\n One\u00a0 line\nand another \n \t\n\nTwo\r\n\r\nThree\n',
    );
    expect(text).toBe('One line and another\n\nTwo\n\nThree');
  });

  it('composes letters, so that an accent typed apart is found', () => {
    expect(readDocumentText('Cafe\u0301').text).toBe('Caf\u00e9');
  });

  it('counts furniture in positions, but not in paragraph numbers', () => {
    const { paragraphs, paragraphCount } = readDocumentText(
      'Menu\n\nFirst\n\nAd\n\nSecond',
      [1, 3],
    );
    expect(paragraphs.map(({ start, end, number }) => [start, end, number])).toEqual([
      [0, 4, null],
      [6, 11, 1],
      [13, 15, null],
      [17, 23, 2],
    ]);
    expect(paragraphCount).toBe(2);
  });

  it('counts a letter outside the basic plane as one', () => {
    const { paragraphs } = readDocumentText('𐰚𐰺\n\nend');
    expect(paragraphs[1]).toMatchObject({ start: 4, end: 7 });
  });

  it('has no paragraphs where there is no text', () => {
    expect(readDocumentText(' \n\n ')).toEqual({ text: '', paragraphs: [], paragraphCount: 0 });
  });

  const body = fc
    .array(
      fc.oneof(
        fc.constantFrom(' ', '\n', '\n\n', '\t', '\u00a0', '\r\n'),
        fc.string({ unit: 'grapheme' }),
      ),
    )
    .map((parts) => parts.join(''));

  it('cuts each paragraph at its own positions, whatever the body', () => {
    fc.assert(
      fc.property(body, (written) => {
        const { text, paragraphs } = readDocumentText(written);
        for (const paragraph of paragraphs) {
          expect(sliceCodePoints(text, paragraph.start, paragraph.end)).toBe(paragraph.text);
        }
        expect(paragraphs.at(-1)?.end ?? 0).toBe(codePointLength(text));
      }),
    );
  });

  it('is the same when made again from its own text', () => {
    fc.assert(
      fc.property(body, (written) => {
        const { text } = readDocumentText(written);
        expect(readDocumentText(text).text).toBe(text);
      }),
    );
  });
});

describe('paragraphsTouching', () => {
  const document = readDocumentText('One\n\nTwo\n\nThree');

  it('takes the end as exclusive', () => {
    expect(paragraphsTouching(document, 0, 5).map(({ text }) => text)).toEqual(['One']);
    expect(paragraphsTouching(document, 0, 6).map(({ text }) => text)).toEqual(['One', 'Two']);
  });

  it('finds none between two paragraphs', () => {
    expect(paragraphsTouching(document, 3, 5)).toEqual([]);
  });
});
