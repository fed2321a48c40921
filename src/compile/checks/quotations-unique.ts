import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { locatedCitations } from './located-citations.ts';

/** A quotation stands once in its document, or its prefix and suffix tell which place is meant. */
export const quotationsUnique: Check = {
  name: 'quotations-unique',
  check: (corpus) =>
    locatedCitations(corpus).flatMap(({ event, path, document, search }): Problem[] => {
      if (search.found !== 'many') return [];
      const paragraphs = search.starts.map(
        (start) => document.text.paragraphs.findIndex(({ end }) => start < end) + 1,
      );
      return [
        errorAt(event, [...path, 'quote'], {
          message: `quotation stands ${search.starts.length} times in document ${document.id}, in paragraphs ${paragraphs.join(', ')} of the file`,
          mend: 'add prefix: or suffix: with the words right before or after it, or quote more',
        }),
      ];
    }),
};
