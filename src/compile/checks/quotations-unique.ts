import { type Check, errorAt } from './check.ts';

/** A quotation is in its document once, or its prefix and suffix tell which place is meant. */
export const quotationsUnique: Check = {
  name: 'quotations-unique',
  check: ({ events }) =>
    events.flatMap((event) =>
      event.citations.flatMap(({ quote, located }) => {
        if (quote === null || located?.search.found !== 'many') return [];
        const { document, search } = located;
        const paragraphs = search.starts.map(
          (start) => document.text.paragraphs.findIndex(({ end }) => start < end) + 1,
        );
        return errorAt(event, quote.path, {
          message: `quotation is in document ${document.id} ${search.starts.length} times, in paragraphs ${paragraphs.join(', ')} of the file`,
          hint: 'add prefix: or suffix: with the words right before or after it, or quote more',
        });
      }),
    ),
};
