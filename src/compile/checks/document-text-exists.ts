import { textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';

/** A document has paragraphs beside furniture, and all that are called furniture. */
export const documentTextExists: Check = {
  name: 'document-text-exists',
  check: (corpus) =>
    corpus.documents.flatMap((document): Problem[] => {
      const { paragraphs, paragraphCount } = document.text;
      const outside = textsAt(document, 'furniture.*')
        .filter(({ text }) => Number(text) > paragraphs.length)
        .map(({ text, path }) =>
          errorAt(document, path, {
            message: `there is no paragraph ${text}: the document has ${paragraphs.length}`,
            mend: 'count the paragraphs of the body from 1; blank lines part them',
          }),
        );
      if (paragraphCount > 0) return outside;
      const message =
        paragraphs.length === 0 ? 'the document has no text' : 'all of it is furniture';
      return [
        ...outside,
        errorAt(document, [], { message, mend: 'put the text below the front matter' }),
      ];
    }),
};
