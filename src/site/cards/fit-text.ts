import { shorten } from './shorten.ts';

/** Shortens a text, at a word if possible, to at most `most` lines of `ems` width. */
export function cutToLines(words: string, ems: number, most: number): string {
  let cut = words;
  for (let longest = words.length; countLines(cut, ems) > most; longest--) {
    cut = shorten(words, longest);
  }
  return cut;
}

/** Lines that a text fills, by its estimated width. */
export function countLines(words: string, ems: number): number {
  let lines = 0;
  let left = 0;
  for (const word of words.split(' ')) {
    const width = widthInEms(word);
    if (width > left) {
      lines += Math.ceil(width / ems);
      left = ems - (width % ems);
    } else {
      left -= width;
    }
    left -= SPACE;
  }
  return lines;
}

/** Widths of letters, in ems. */
const SPACE = 0.25;
const CAPITAL = 0.69;
const LETTER = 0.53;
/** Cyrillic and Greek. */
const WIDE_LETTER = 0.61;

/**
 * Estimates a text's width in the semibold serif; an upper bound for the other fonts. No font is
 * measured.
 */
export function widthInEms(words: string): number {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const wide = words.match(/(?!\p{Lu})[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  const others = words.length - capitals - wide;
  return capitals * CAPITAL + wide * WIDE_LETTER + others * LETTER;
}
