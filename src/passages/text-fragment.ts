import { sliceCodePoints } from './code-points.ts';
import { PARAGRAPH_BREAK } from './document-text.ts';
import { foldWhiteSpace } from './fold-text.ts';

/** Words given at either end of a quotation that is longer than `LONGEST_WHOLE`, to keep addresses short. */
const WORDS_AT_END = 5;
const LONGEST_WHOLE = 12;

/** Fields as in `Citation`; without `context` the text before the quotation is unknown. */
interface Quotation {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  context?: string | undefined;
  contextStart?: number | undefined;
  start?: number | undefined;
}

/**
 * Adds a text fragment for a quotation to a page's address (WICG Scroll to Text Fragment):
 * `https://example.org/#:~:text=prefix-,first%20words,last%20words,-suffix`.
 * An existing fragment is kept.
 */
export function withTextFragment(address: string, quotation: Quotation): string {
  // Browsers match prefix and suffix within one paragraph.
  const prefix = paragraphsOf(quotation.prefix ?? '').at(-1);
  const suffix = paragraphsOf(quotation.suffix ?? '')[0];
  const paragraphs = paragraphsOf(quotation.exact);
  const telling = prefix === undefined ? paragraphs.findIndex(isTelling) : 0;
  const parts = termsFor(paragraphs.slice(Math.max(0, telling)), textBefore(quotation)).map(encode);
  if (prefix !== undefined) parts.unshift(`${encode(prefix)}-`);
  if (suffix !== undefined) parts.push(`-${encode(suffix)}`);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** A paragraph of one or two words occurs often, and browsers take its first occurrence. */
function isTelling(paragraph: string): boolean {
  return paragraph.split(' ').length > 2;
}

/** The paragraphs that are not blank, folded. */
function paragraphsOf(text: string): string[] {
  return text
    .split(PARAGRAPH_BREAK)
    .map(foldWhiteSpace)
    .filter((paragraph) => paragraph !== '');
}

/** The text before the quotation in its paragraph; empty if unknown. */
function textBefore({ context, contextStart, start }: Quotation): string {
  if (context === undefined || contextStart === undefined || start === undefined) return '';
  return foldWhiteSpace(sliceCodePoints(context, 0, start - contextStart));
}

/** The whole quotation, or enough of its first and last words to be unambiguous. */
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

/** The shortest term of at least `WORDS_AT_END` words that is not in `elsewhere`; else all words. */
function shortest(words: number, termOf: (size: number) => string, elsewhere: string): string {
  let size = WORDS_AT_END;
  while (size < words && matches(elsewhere, termOf(size))) size += 1;
  return termOf(size);
}

/** Whether browsers would find the term: they ignore case. */
function matches(text: string, term: string): boolean {
  return text.toLowerCase().includes(term.toLowerCase());
}

/**
 * Encodes what separates the parts of a fragment (dashes; commas are encoded already), and marks that
 * chats and editors drop when they turn addresses into links.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
