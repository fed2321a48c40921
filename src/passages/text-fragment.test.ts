import fc from 'fast-check';
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

  it.each([
    [`He said "no" and 'maybe'`, 'He%20said%20%22no%22%20and%20%27maybe%27'],
    ["Turkmenistan's (second) pipeline*!", 'Turkmenistan%27s%20%28second%29%20pipeline%2A%21'],
    ['up by 10% ~ 12%20', 'up%20by%2010%25%20%7E%2012%2520'],
    ['a #1 + 2 = 3; b?', 'a%20%231%20%2B%202%20%3D%203%3B%20b%3F'],
    ['cafe\u0301 Tu\u0308rkmenbas\u0327y', 'caf%C3%A9%20T%C3%BCrkmenba%C5%9Fy'],
    ['\u{1F91D} \u06af\u0641\u062a', '%F0%9F%A4%9D%20%DA%AF%D9%81%D8%AA'],
  ])('encodes %s so that no reader of addresses stumbles', (exact, encoded) => {
    expect(withTextFragment(page, { exact })).toBe(`${page}#:~:text=${encoded}`);
    expect(decodeURIComponent(encoded)).toBe(exact.normalize('NFC'));
  });

  it('gives of a neighbour in another paragraph only what stands in one', () => {
    const fragment = termsOf({
      exact: 'met',
      prefix: 'They left.\n\nThen they\n\n',
      suffix: '\n\nagain.\n\nIn May',
    });
    expect(fragment).toEqual(['Then they-', 'met', '-again.']);
  });

  it('begins with a paragraph that tells its place, not with a lone word', () => {
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen';
    const ends = ['one two three four five', 'nine ten eleven twelve thirteen'];
    expect(termsOf({ exact: `Two\n\n${long}` })).toEqual(ends);
    expect(termsOf({ exact: `${long}\n\nSigned` })).toEqual([ends[0], 'Signed']);
    expect(termsOf({ exact: `Two\n\n${long}`, prefix: 'said' })).toEqual(['said-', 'Two', ends[1]]);
  });

  it('takes more words where the first ones stand before the quotation already', () => {
    const context =
      'The two sides agreed to meet. The two sides agreed to part and never to speak of it again in public.';
    const start = context.lastIndexOf('The two');
    const exact = context.slice(start);
    expect(termsOf({ exact, context, contextStart: 100, start: 100 + start })).toEqual([
      'The two sides agreed to part',
      'speak of it again in public.'.split(' ').slice(-5).join(' '),
    ]);
  });

  it('takes more words where the last ones stand inside the quotation already', () => {
    const exact =
      'On Monday we met in the capital of the country. On Friday they left the Capital of the country.';
    expect(termsOf({ exact })).toEqual(['On Monday we met in', 'left the Capital of the country.']);
  });

  it('gives a quotation whole that no fewer words tell apart', () => {
    const words = Array.from({ length: 14 }, () => 'again').join(' ');
    const context = `${words} ${words}`;
    expect(termsOf({ exact: words, context, contextStart: 0, start: words.length + 1 })).toEqual([
      words,
    ]);
  });

  it('finds its terms, in order and in one paragraph each, wherever the quotation is cut', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const exact = paragraphs.join('\n\n');
        const terms = termsOf({ exact });
        let at = 0;
        for (const term of terms) {
          const found = exact.toLowerCase().indexOf(term.toLowerCase(), at);
          expect(found).toBeGreaterThanOrEqual(0);
          expect(term).not.toContain('\n');
          at = found + term.length;
        }
        if (paragraphs.length === 1) expect(at).toBe(exact.length);
      }),
    );
  });
});

/** Few words, so that they recur. */
const sentence = fc
  .array(fc.constantFrom('we', 'met', 'in', 'May', 'and', 'left'), { minLength: 3, maxLength: 30 })
  .map((words) => words.join(' '));

/** The parts of the fragment, decoded. */
function termsOf(quotation: Parameters<typeof withTextFragment>[1]): string[] {
  const [, fragment = ''] = withTextFragment(page, quotation).split(':~:text=');
  return fragment.split(',').map(decodeURIComponent);
}
