import { describe, expect, it } from 'vitest';
import { nearestPassage } from './nearest-passage.ts';

const TEXT = `The ministers met on Thursday in Moscow. They spoke of gas and of transit.

Trade between the two countries reached $563 million in 2023, and the “North-South” corridor carried more.`;

function likeness(quote: string): number {
  return nearestPassage(TEXT, quote)?.likeness ?? 0;
}

describe('nearestPassage', () => {
  it('suggests the words that were meant', () => {
    expect(nearestPassage(TEXT, 'The minister met on Thursday at Moscow')?.text).toBe(
      'The ministers met on Thursday in Moscow.',
    );
  });

  it('suggests words with marks that the quotation writes in another way', () => {
    expect(nearestPassage(TEXT, 'the "North–South" corridor')?.text).toBe(
      'the “North-South” corridor',
    );
  });

  it('finds words that were put in another order', () => {
    expect(nearestPassage(TEXT, 'of transit and of gas')?.text).toBe('of gas and of transit.');
  });

  it('rates a closer quotation higher', () => {
    const quotes = [
      'They spoke of gas and of transit.',
      'They spoke of gas and transit',
      'They spoke about gas, transit and trade',
      'He spoke about pipelines and trade',
    ];
    const rates = quotes.map(likeness);
    expect(rates).toEqual([...rates].sort((a, b) => b - a));
  });

  it('suggests nothing where nothing resembles the quotation', () => {
    expect(nearestPassage(TEXT, 'A summit of presidents was held under autumn rain')).toBeNull();
  });

  it('suggests nothing for or from an empty text', () => {
    expect(nearestPassage(TEXT, ' ')).toBeNull();
    expect(nearestPassage('', 'words')).toBeNull();
    expect(nearestPassage(TEXT, '— …')).toBeNull();
  });

  it('offers the whole of a document that is shorter than the quotation', () => {
    expect(nearestPassage('Ministers met', 'The ministers met in Moscow')?.text).toBe(
      'Ministers met',
    );
  });
});
