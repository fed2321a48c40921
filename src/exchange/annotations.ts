import type { ExportedEvent } from '../contract/files.ts';
import { describeDateSpan } from '../words/describe-date.ts';
import { indentedJson } from './json.ts';
import type { ExchangeSite, Write } from './written.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotations as JSON-LD: one for each quotation, linking the passage to its event. Events
 * without quotations are left out.
 */
export const writeAnnotations: Write = (events, site) => {
  const items = events.flatMap((event) =>
    event.citations.map((citation) => annotation(event, citation, site)),
  );
  const collection = {
    '@context': CONTEXT,
    id: site.address,
    type: 'AnnotationCollection',
    label: site.title,
    total: items.length,
    first: {
      id: `${site.address}#annotations`,
      type: 'AnnotationPage',
      partOf: site.address,
      startIndex: 0,
      items,
    },
  };
  return {
    text: indentedJson(collection),
    leftOut: events.filter(({ citations }) => citations.length === 0).length,
  };
};

function annotation(
  event: ExportedEvent,
  { source, url, exact, prefix, suffix, start, end }: ExportedEvent['citations'][number],
  { eventAddress, sourceAddress, words }: ExchangeSite,
) {
  const address = eventAddress(event.id);
  const when = describeDateSpan(event.date, words.dates);
  return {
    id: `${address}#${source}-${start}-${end}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      { id: address, type: 'Text', format: 'text/html' },
      {
        type: 'TextualBody',
        value: `${event.title} (${when})`,
        format: 'text/plain',
        purpose: 'describing',
      },
    ],
    target: {
      source: url ?? sourceAddress(source),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
