import { type DocumentText, PARAGRAPH_BREAK, paragraphsTouching } from './document-text.ts';

/**
 * The whole paragraphs around a quotation. `start`: where `text` begins in the document's text, in code
 * points. `paragraph`: number of the first, from 1, page furniture not counted.
 */
export interface QuoteContext {
  text: string;
  start: number;
  paragraph: number;
}

/**
 * Returns the whole paragraphs that contain `start` to `end` (code points, end exclusive). Null if that
 * range is empty, outside the text, or touches page furniture, which is never published.
 */
export function cutContext(
  document: DocumentText,
  start: number,
  end: number,
): QuoteContext | null {
  const held = paragraphsTouching(document, start, end);
  const first = held[0];
  if (first === undefined || first.number === null) return null;
  if (held.some((paragraph) => paragraph.furniture)) return null;
  return {
    text: held.map((paragraph) => paragraph.text).join(PARAGRAPH_BREAK),
    start: first.start,
    paragraph: first.number,
  };
}
