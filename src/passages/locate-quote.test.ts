import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { readDocumentText } from './document-text.ts';
import { foldWhiteSpace } from './fold-text.ts';
import { locateQuote, type QuotePlace } from './locate-quote.ts';

const TEXT = 'The ministers met in Moscow.\n\nThe programme was signed. The programme was praised.';

function placeOf(text: string, quote: string, prefix?: string, suffix?: string): QuotePlace {
  const search = locateQuote(text, { quote, prefix, suffix });
  if (search.found !== 'one') throw new Error(`found ${search.found}`);
  return search.place;
}

describe('locateQuote', () => {
  it('finds a quotation at its place', () => {
    expect(placeOf(TEXT, 'met in Moscow')).toEqual({ exact: 'met in Moscow', start: 14, end: 27 });
  });

  it('does not mind how white space was written', () => {
    expect(placeOf(TEXT, '  met\n   in\tMoscow ').start).toBe(14);
  });

  it('finds a quotation that runs over paragraphs, and keeps the break', () => {
    expect(placeOf(TEXT, 'in Moscow. The programme was signed')).toEqual({
      exact: 'in Moscow.\n\nThe programme was signed',
      start: 18,
      end: 54,
    });
  });

  it('finds nothing that differs by a letter, a case or a mark', () => {
    for (const quote of [
      'met in Moskow',
      'Met in Moscow',
      'met in Moscow!',
      'met, in Moscow',
      ' ',
    ]) {
      expect(locateQuote(TEXT, { quote })).toEqual({ found: 'none', elsewhere: 0 });
    }
  });

  it('says every place of a quotation that stands more than once', () => {
    expect(locateQuote(TEXT, { quote: 'The programme' })).toEqual({
      found: 'many',
      starts: [30, 56],
    });
  });

  it('counts places that overlap', () => {
    expect(locateQuote('aaa', { quote: 'aa' })).toEqual({ found: 'many', starts: [0, 1] });
  });

  it('tells places apart by suffix, and gives the neighbouring text as it stands', () => {
    const place = placeOf(TEXT, 'The programme', undefined, 'was praised');
    expect(place).toEqual({ exact: 'The programme', start: 56, end: 69, suffix: ' was praised' });
  });

  it('tells places apart by prefix, over a paragraph break too', () => {
    const place = placeOf(TEXT, 'The programme', 'Moscow.');
    expect(place).toEqual({ exact: 'The programme', start: 30, end: 43, prefix: 'Moscow.\n\n' });
  });

  it('leaves out prefix and suffix where the quotation is unique', () => {
    expect(placeOf(TEXT, 'met in', 'ministers', 'Moscow')).not.toHaveProperty('prefix');
  });

  it('finds nothing where the prefix does not fit, and says that the quotation stands elsewhere', () => {
    const search = locateQuote(TEXT, { quote: 'met in', prefix: 'presidents' });
    expect(search).toEqual({ found: 'none', elsewhere: 1 });
  });

  it('does not match half a character', () => {
    expect(locateQuote('𐰚', { quote: '\udc1a' }).found).toBe('none');
    expect(locateQuote('𐰚', { quote: '\ud803' }).found).toBe('none');
  });

  const document = fc
    .array(
      fc.string({
        unit: fc.constantFrom('a', 'b', 'é', '𐰚', ' ', '.'),
        minLength: 1,
        maxLength: 12,
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((paragraphs) => readDocumentText(paragraphs.join('\n\n')).text)
    .filter((text) => text !== '');

  it('finds any stretch of any document at its place, or says that it stands there too', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(), (text, a, b) => {
        const length = codePointLength(text);
        const [from, to] = [a % length, b % length].sort((x, y) => x - y);
        const quote = sliceCodePoints(text, from ?? 0, (to ?? 0) + 1);
        fc.pre(foldWhiteSpace(quote) !== '' && quote === quote.trim());
        const search = locateQuote(text, { quote });
        if (search.found === 'one') {
          expect(search.place).toEqual({ exact: quote, start: from, end: (to ?? 0) + 1 });
        } else {
          expect(search).toMatchObject({ found: 'many' });
          expect(search.found === 'many' && search.starts).toContain(from);
        }
      }),
    );
  });

  it('gives positions that cut out the very quotation', () => {
    fc.assert(
      fc.property(
        document,
        fc.string({ unit: fc.constantFrom('a', 'b', '𐰚', ' ') }),
        (text, quote) => {
          const search = locateQuote(text, { quote });
          if (search.found !== 'one') return;
          const { exact, start, end } = search.place;
          expect(sliceCodePoints(text, start, end)).toBe(exact);
          expect(foldWhiteSpace(exact)).toBe(foldWhiteSpace(quote));
        },
      ),
    );
  });
});
