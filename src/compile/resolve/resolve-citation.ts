import type { Citation } from '../../contract/event.ts';
import { cutContext } from '../../passages/cut-context.ts';
import { locateQuote } from '../../passages/locate-quote.ts';
import type { CorpusEvent } from '../corpus/corpus-schema.ts';
import type { ResolvedDocument } from './resolved-corpus.ts';

/** A citation in its place, before the passages of its document have ids. */
export type PlacedCitation = Omit<Citation, 'passage'>;

/** @throws Error if the quotation does not stand once in the article; checks/quotations-*.ts report that first */
export function resolveCitation(
  citation: CorpusEvent['citations'][number],
  documents: ReadonlyMap<string, ResolvedDocument>,
): PlacedCitation {
  const document = documents.get(citation.source);
  const search = document && locateQuote(document.text.text, citation);
  if (document === undefined || search?.found !== 'one') {
    throw new Error(`unchecked quotation in ${citation.source}`);
  }
  const { exact, start, end, prefix, suffix } = search.place;
  const context = cutContext(document.text, start, end);
  if (context === null) throw new Error(`unchecked furniture in ${citation.source}`);
  return {
    source: citation.source,
    exact,
    start,
    end,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    context: context.text,
    contextStart: context.start,
    paragraph: context.paragraph,
  };
}
