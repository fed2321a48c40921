import { locateQuote } from '../../passages/locate-quote.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';

/**
 * Id of the first of `documents` in which the phrase of a date basis stands, or null. It may stand more than
 * once, and in page furniture: a page's date line says when, though it is no evidence of what.
 */
export function findBasisSource(
  phrase: string,
  documents: readonly Pick<CorpusDocument, 'id' | 'text'>[],
): string | null {
  const holder = documents.find(
    ({ text }) => locateQuote(text.text, { quote: phrase }).found !== 'none',
  );
  return holder?.id ?? null;
}
