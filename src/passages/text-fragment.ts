import { foldWhiteSpace } from './fold-text.ts';

/** Of a longer quotation only this many words at either end are given: addresses stay short, and browsers find more. */
const WORDS_AT_END = 5;
const LONGEST_WHOLE = 12;

/** As `Citation` has them. */
interface Quotation {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * A page's address with a text fragment that leads to a quotation (WICG Scroll to Text Fragment):
 * `https://example.org/#:~:text=prefix-,first%20words,last%20words,-suffix`.
 * A fragment that the address has already is kept.
 */
export function withTextFragment(address: string, { exact, prefix, suffix }: Quotation): string {
  const paragraphs = exact.split('\n\n').map((paragraph) => foldWhiteSpace(paragraph).split(' '));
  const first = paragraphs[0] ?? [];
  const last = paragraphs.at(-1) ?? [];
  const whole = paragraphs.length === 1 && first.length <= LONGEST_WHOLE;
  const parts = whole
    ? [encode(first.join(' '))]
    : [first.slice(0, WORDS_AT_END), last.slice(-WORDS_AT_END)].map((end) => encode(end.join(' ')));
  if (prefix !== undefined) parts.unshift(`${encode(foldWhiteSpace(prefix))}-`);
  if (suffix !== undefined) parts.push(`-${encode(foldWhiteSpace(suffix))}`);
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** Dashes and commas divide a fragment's parts, so they must not stand in one. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
