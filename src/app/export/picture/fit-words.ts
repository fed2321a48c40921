import type { Font, Measure } from './display-list.ts';

const segmenter = new Intl.Segmenter();

/** Grapheme clusters: a letter stays with its accents. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text, or as much of it as fits with an ellipsis; at least the ellipsis. */
export function shortened(text: string, width: number, font: Font, measure: Measure): string {
  if (measure(text, font) <= width) return text;
  const letters = lettersOf(text);
  const cut = (length: number) => `${letters.slice(0, length).join('').trimEnd()}…`;
  let fits = 0;
  let tooLong = letters.length;
  while (tooLong - fits > 1) {
    const length = Math.floor((fits + tooLong) / 2);
    if (measure(cut(length), font) <= width) fits = length;
    else tooLong = length;
  }
  return cut(fits);
}

/** The text in lines, broken at spaces, and within words longer than a line. */
export function wrapped(text: string, width: number, font: Font, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/\S+\s*|^\s+/g) ?? []) {
    if (measure((line + piece).trimEnd(), font) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
    for (const letter of lettersOf(piece)) {
      if (line !== '' && measure((line + letter).trimEnd(), font) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}
