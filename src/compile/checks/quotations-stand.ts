import { locateQuote } from '../../passages/locate-quote.ts';
import { nearestPassage } from '../../passages/nearest-passage.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { type LocatedCitation, locatedCitations } from './located-citations.ts';

/** Quotations stand in their documents, word for word. */
export const quotationsStand: Check = {
  name: 'quotations-stand',
  check: (corpus) =>
    locatedCitations(corpus)
      .filter(({ search }) => search.found === 'none')
      .map((citation) => problemOf(citation, corpus.documents)),
};

function problemOf(citation: LocatedCitation, documents: readonly CorpusDocument[]): Problem {
  const { event, path, document, quote, search } = citation;
  if (search.found === 'none' && search.elsewhere > 0) {
    const which = citation.prefix === null ? 'suffix' : citation.suffix === null ? 'prefix' : '';
    return errorAt(event, [...path, which === 'suffix' ? 'suffix' : 'prefix'], {
      message: `quotation stands in document ${document.id}, but not with this ${which || 'prefix and suffix'}`,
      mend: 'copy the words right before (prefix) and right after it (suffix), or leave them out',
    });
  }
  const message = `quotation does not stand in document ${document.id}`;
  const other = documents.find(({ text }) => locateQuote(text.text, { quote }).found !== 'none');
  if (other !== undefined) {
    return errorAt(event, [...path, 'quote'], {
      message: `${message}, but in ${other.id}`,
      mend: `write source: ${other.id}`,
    });
  }
  const nearest = nearestPassage(document.text.text, quote);
  return errorAt(event, [...path, 'quote'], {
    message,
    nearest: nearest?.text,
    mend:
      nearest === null
        ? 'copy the words exactly from the document; nothing in it resembles these'
        : 'copy the words exactly, quotation marks and spelling mistakes too',
  });
}
