import { expect, it } from 'vitest';
import { quoteParts } from './quote-parts.ts';

function asText(citation: Parameters<typeof quoteParts>[0]): string[] {
  return quoteParts(citation).map((parts) =>
    parts.map((part) => (part.quoted ? `[${part.text}]` : part.text)).join(''),
  );
}

it('marks the quotation inside its paragraph', () => {
  const context = 'They met on Thursday in Moscow.';
  expect(asText({ context, contextStart: 100, start: 105, end: 120 })).toEqual([
    'They [met on Thursday] in Moscow.',
  ]);
});

it('leaves no empty part if the quotation is the whole paragraph', () => {
  expect(quoteParts({ context: 'They met.', contextStart: 0, start: 0, end: 9 })).toEqual([
    [{ index: 0, text: 'They met.', quoted: true }],
  ]);
});

it('counts code points, not UTF-16 units', () => {
  expect(asText({ context: '𐰴 met 𐰴.', contextStart: 0, start: 2, end: 7 })).toEqual([
    '𐰴 [met 𐰴].',
  ]);
});

it('cuts a quotation over two paragraphs at the break', () => {
  expect(
    asText({ context: 'One. Two.\n\nThree. Four.', contextStart: 0, start: 5, end: 17 }),
  ).toEqual(['One. [Two.]', '[Three.] Four.']);
});
