import { sliceCodePoints } from './code-points.ts';
import { PARAGRAPH_BREAK } from './document-text.ts';
import { foldWhiteSpace } from './fold-text.ts';

/** Of a longer quotation only about so many words at either end are given: addresses stay short, and browsers find more. */
const WORDS_AT_END = 5;
const LONGEST_WHOLE = 12;

/** As `Citation` has them; without `context` nothing is known of what stands before. */
interface Quotation {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  context?: string | undefined;
  contextStart?: number | undefined;
  start?: number | undefined;
}

/**
 * A page's address with a text fragment that leads to a quotation (WICG Scroll to Text Fragment):
 * `https://example.org/#:~:text=prefix-,first%20words,last%20words,-suffix`.
 * A fragment that the address has already is kept.
 */
export function withTextFragment(address: string, quotation: Quotation): string {
  // Browsers find no words across paragraphs, so of a neighbour only what stands in one counts.
  const prefix = paragraphsOf(quotation.prefix ?? '').at(-1);
  const suffix = paragraphsOf(quotation.suffix ?? '')[0];
  const paragraphs = paragraphsOf(quotation.exact);
  const telling = prefix === undefined ? paragraphs.findIndex(isTelling) : 0;
  const parts = termsFor(paragraphs.slice(Math.max(0, telling)), textBefore(quotation)).map(encode);
  if (prefix !== undefined) parts.unshift(`${encode(prefix)}-`);
  if (suffix !== undefined) parts.push(`-${encode(suffix)}`);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** A paragraph of a word or two stands in many places, of which browsers take the first. */
function isTelling(paragraph: string): boolean {
  return paragraph.split(' ').length > 2;
}

/** Paragraphs with words in them, folded. */
function paragraphsOf(text: string): string[] {
  return text
    .split(PARAGRAPH_BREAK)
    .map(foldWhiteSpace)
    .filter((paragraph) => paragraph !== '');
}

/** What stands before the quotation in its paragraph, as far as it is known. */
function textBefore({ context, contextStart, start }: Quotation): string {
  if (context === undefined || contextStart === undefined || start === undefined) return '';
  return foldWhiteSpace(sliceCodePoints(context, 0, start - contextStart));
}

/** The quotation whole, or its first and last words, as many of them as keep browsers from stopping elsewhere. */
function termsFor(paragraphs: readonly string[], before: string): string[] {
  const [first = '', ...others] = paragraphs;
  const words = first.split(' ');
  if (others.length === 0 && words.length <= LONGEST_WHOLE) return [first];

  const start = shortest(words.length, (size) => words.slice(0, size).join(' '), before);
  const restOfFirst = first.slice(start.length).trimStart();
  if (others.length === 0 && restOfFirst === '') return [first];
  const rest = [restOfFirst, ...others].join(' ').trimStart();
  const last = (others.at(-1) ?? restOfFirst).split(' ');
  const end = shortest(last.length, (size) => last.slice(-size).join(' '), rest.slice(0, -1));
  return [start, end];
}

/** The term of the fewest words, from `WORDS_AT_END`, that does not stand in `elsewhere`; else that of all words. */
function shortest(words: number, termOf: (size: number) => string, elsewhere: string): string {
  let size = WORDS_AT_END;
  while (size < words && stands(elsewhere, termOf(size))) size += 1;
  return termOf(size);
}

/** As browsers look: without regard to case. */
function stands(text: string, term: string): boolean {
  return text.toLowerCase().includes(term.toLowerCase());
}

/**
 * Dashes and commas divide a fragment's parts, so they must not stand in one. Apostrophes and the like would be lost where
 * chats and editors turn addresses into links.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
