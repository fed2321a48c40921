import { type Check, errorAt } from './check.ts';

/** A document has paragraphs besides furniture, and every paragraph listed as furniture. */
export const documentTextExists: Check = {
  name: 'document-text-exists',
  check: ({ documents }) =>
    documents.flatMap((document) => {
      const { paragraphs, paragraphCount } = document.text;
      const outside = document.furniture
        .filter(({ text }) => Number(text) > paragraphs.length)
        .map(({ text, path }) =>
          errorAt(document, path, {
            message: `there is no paragraph ${text}: the document has ${paragraphs.length}`,
            hint: 'count the paragraphs of the body from 1; blank lines separate them',
          }),
        );
      if (paragraphCount > 0) return outside;
      const message =
        paragraphs.length === 0 ? 'the document has no text' : 'all of it is furniture';
      const hint = 'put the text below the front matter';
      return [...outside, errorAt(document, [], { message, hint })];
    }),
};
