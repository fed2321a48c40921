import { locateQuote } from '../../passages/locate-quote.ts';
import { nearestPassage } from '../../passages/nearest-passage.ts';
import type { DocumentEntry } from '../corpus/document-entry.ts';
import type { EventEntry, WrittenCitation } from '../corpus/event-entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/** Quotations are in their documents, word for word. */
export const quotationsStand: Check = {
  name: 'quotations-stand',
  check: ({ events, documents }) =>
    events.flatMap((event) =>
      event.citations.flatMap((citation) => {
        const { located } = citation;
        if (located?.search.found !== 'none') return [];
        return located.search.elsewhere > 0
          ? wrongSurroundings(event, citation, located.document)
          : absentQuotation(event, citation, located.document, documents);
      }),
    ),
};

function wrongSurroundings(
  event: EventEntry,
  { path, prefix, suffix }: WrittenCitation,
  document: DocumentEntry,
): Problem {
  const wrong = prefix === null ? 'suffix' : suffix === null ? 'prefix' : 'prefix and suffix';
  return errorAt(event, [...path, prefix === null ? 'suffix' : 'prefix'], {
    message: `quotation is in document ${document.id}, but not with this ${wrong}`,
    hint: 'copy the words right before (prefix) and right after it (suffix), or leave them out',
  });
}

function absentQuotation(
  event: EventEntry,
  { path, quote }: WrittenCitation,
  document: DocumentEntry,
  documents: readonly DocumentEntry[],
): Problem {
  const place = [...path, 'quote'];
  const words = quote?.text ?? '';
  const message = `quotation is not in document ${document.id}`;
  const other = documents.find(
    ({ text }) => locateQuote(text.text, { quote: words }).found !== 'none',
  );
  if (other !== undefined) {
    const hint = `write source: ${other.id}`;
    return errorAt(event, place, { message: `${message}, but in ${other.id}`, hint });
  }
  const nearest = nearestPassage(document.text.text, words);
  return errorAt(event, place, {
    message,
    nearest: nearest?.text,
    hint:
      nearest === null
        ? 'copy the words exactly from the document; nothing in it resembles these'
        : 'copy the words exactly, quotation marks and spelling mistakes too',
  });
}
