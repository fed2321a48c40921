import { paragraphsTouching } from '../../passages/document-text.ts';
import { type Check, errorAt } from './check.ts';

/** Quotations are the article's words, not those of the web page around it. */
export const quotationsNotFurniture: Check = {
  name: 'quotations-not-furniture',
  check: ({ events }) =>
    events.flatMap((event) =>
      event.citations.flatMap(({ quote, located }) => {
        if (quote === null || located?.search.found !== 'one') return [];
        const { text, file } = located.document;
        const { start, end } = located.search.place;
        const furniture = paragraphsTouching(text, start, end).find((one) => one.furniture);
        if (furniture === undefined) return [];
        const ordinal = text.paragraphs.indexOf(furniture) + 1;
        return errorAt(event, quote.path, {
          message: `quotation touches paragraph ${ordinal} of ${file}, which is page furniture`,
          hint: `quote the article itself, or take ${ordinal} out of furniture: there`,
        });
      }),
    ),
};
