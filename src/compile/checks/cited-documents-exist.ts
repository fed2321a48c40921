import { type Check, errorAt, isUnreadable } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** The documents that citations and date bases name are in the corpus. */
export const citedDocumentsExist: Check = {
  name: 'cited-documents-exist',
  check(corpus) {
    const known = corpus.documentsById;
    return corpus.events.flatMap((event) =>
      [...event.citations.map(({ source }) => source), event.basis.source].flatMap((source) => {
        const id = source?.text ?? '';
        if (source === null || known.has(id) || isUnreadable(corpus, `documents/${id}.md`)) {
          return [];
        }
        return errorAt(event, source.path, {
          message: `unknown document "${id}"${didYouMean(nearMiss(id, known.keys()))}`,
          hint: `write the name of a file in documents/ without .md, or add documents/${id}.md`,
        });
      }),
    );
  },
};
