import { codePointLength } from './code-points.ts';
import { foldWhiteSpace } from './fold-text.ts';

/** The separator of paragraphs in a document's text. */
export const PARAGRAPH_BREAK = '\n\n';

/**
 * A paragraph of a document. `start`/`end`: Unicode code points in the document's text, end exclusive.
 * `furniture`: the web page's own words (a menu, a counter), not the article's.
 * `number`: from 1, page furniture not counted; null for furniture.
 */
export interface Paragraph {
  text: string;
  start: number;
  end: number;
  furniture: boolean;
  number: number | null;
}

/** The text that positions refer to: all paragraphs, furniture included, joined by `PARAGRAPH_BREAK`. */
export interface DocumentText {
  text: string;
  paragraphs: Paragraph[];
  /** The number of paragraphs that are not furniture. */
  paragraphCount: number;
}

/**
 * Reads the body of a document: Unicode NFC; paragraphs separated by blank lines; white space folded and
 * trimmed in each. An empty body has no paragraphs.
 *
 * @param furniture Ordinals, from 1, of the paragraphs that are page furniture. Ordinals outside the body
 *   are ignored; `compile/checks` reports them.
 */
export function readDocumentText(body: string, furniture: readonly number[] = []): DocumentText {
  const texts = body
    .split(/(?:\r\n?|\n)\p{White_Space}*(?:\r\n?|\n)/u)
    .map(foldWhiteSpace)
    .filter((text) => text !== '');
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let number = 0;
  for (const [index, text] of texts.entries()) {
    const isFurniture = furniture.includes(index + 1);
    if (!isFurniture) number += 1;
    const end = start + codePointLength(text);
    paragraphs.push({
      text,
      start,
      end,
      furniture: isFurniture,
      number: isFurniture ? null : number,
    });
    start = end + PARAGRAPH_BREAK.length;
  }
  return { text: texts.join(PARAGRAPH_BREAK), paragraphs, paragraphCount: number };
}

/** The paragraphs that share a code point with `start` to `end`, in order. `end` is exclusive. */
export function paragraphsTouching(
  document: DocumentText,
  start: number,
  end: number,
): Paragraph[] {
  return document.paragraphs.filter((paragraph) => paragraph.start < end && start < paragraph.end);
}
