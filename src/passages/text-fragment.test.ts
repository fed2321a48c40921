import { describe, expect, it } from 'vitest';
import { withTextFragment } from './text-fragment.ts';

const page = 'https://example.org/news';

describe('withTextFragment', () => {
  it('gives a short quotation whole', () => {
    expect(withTextFragment(page, { exact: 'on Thursday in Moscow' })).toBe(
      `${page}#:~:text=on%20Thursday%20in%20Moscow`,
    );
  });

  it('encodes what divides the parts of a fragment', () => {
    expect(withTextFragment(page, { exact: 'oil, gas & “trade-offs”' })).toBe(
      `${page}#:~:text=oil%2C%20gas%20%26%20%E2%80%9Ctrade%2Doffs%E2%80%9D`,
    );
  });

  it('encodes other scripts as UTF-8', () => {
    expect(withTextFragment(page, { exact: 'Мургаб' })).toBe(
      `${page}#:~:text=%D0%9C%D1%83%D1%80%D0%B3%D0%B0%D0%B1`,
    );
  });

  it('gives the ends of a long quotation', () => {
    const exact = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    expect(withTextFragment(page, { exact })).toBe(
      `${page}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`,
    );
  });

  it('gives the ends of a quotation over two paragraphs, which no browser finds whole', () => {
    expect(withTextFragment(page, { exact: 'They met.\n\nThey left.' })).toBe(
      `${page}#:~:text=They%20met.,They%20left.`,
    );
  });

  it('adds the neighbours that make the quotation unique', () => {
    expect(withTextFragment(page, { exact: 'met', prefix: 'they ', suffix: ' again' })).toBe(
      `${page}#:~:text=they-,met,-again`,
    );
  });

  it('keeps the fragment an address has', () => {
    expect(withTextFragment(`${page}#top`, { exact: 'met' })).toBe(`${page}#top:~:text=met`);
  });
});
