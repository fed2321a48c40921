import { paragraphsTouching } from '../../passages/document-text.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { locatedCitations } from './located-citations.ts';

/** Quotations are the article's words, not those of the web page around it. */
export const quotationsNotFurniture: Check = {
  name: 'quotations-not-furniture',
  check: (corpus) =>
    locatedCitations(corpus).flatMap(({ event, path, document, search }): Problem[] => {
      if (search.found !== 'one') return [];
      const { start, end } = search.place;
      const furniture = paragraphsTouching(document.text, start, end).find(
        (paragraph) => paragraph.furniture,
      );
      if (furniture === undefined) return [];
      const ordinal = document.text.paragraphs.indexOf(furniture) + 1;
      return [
        errorAt(event, [...path, 'quote'], {
          message: `quotation touches paragraph ${ordinal} of ${document.file}, which is page furniture`,
          mend: `quote the article itself, or take ${ordinal} out of furniture: there`,
        }),
      ];
    }),
};
