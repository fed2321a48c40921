import { textsAt } from '../corpus/read-values.ts';
import { type Check, documentsById, errorAt, isUnreadable } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** The documents that citations and date bases name are in the corpus. */
export const citedDocumentsExist: Check = {
  name: 'cited-documents-exist',
  check(corpus) {
    const known = documentsById(corpus);
    return corpus.events.flatMap((event) =>
      [...textsAt(event, 'citations.*.source'), ...textsAt(event, 'basis.source')].flatMap(
        ({ text, path }) => {
          if (known.has(text) || isUnreadable(corpus, `documents/${text}.md`)) return [];
          return errorAt(event, path, {
            message: `unknown document "${text}"${didYouMean(nearMiss(text, known.keys()))}`,
            mend: `write the name of a file in documents/ without .md, or add documents/${text}.md`,
          });
        },
      ),
    );
  },
};
