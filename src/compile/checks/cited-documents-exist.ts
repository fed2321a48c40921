import { nearMiss } from '../near-miss.ts';
import { textsAt } from '../read-values.ts';
import { type Check, documentsById, errorAt } from './check.ts';

/** The documents that citations and date bases name are in the corpus. */
export const citedDocumentsExist: Check = {
  name: 'cited-documents-exist',
  check(corpus) {
    const broken = [...corpus.undecodable, ...corpus.malformed].map(({ file }) => file);
    const known = documentsById(corpus);
    return corpus.events.flatMap((event) =>
      [...textsAt(event, 'citations.*.source'), ...textsAt(event, 'basis.source')].flatMap(
        ({ text, path }) => {
          if (known.has(text) || broken.includes(`documents/${text}.md`)) return [];
          const near = nearMiss(text, known.keys());
          return errorAt(event, path, {
            message: `unknown document "${text}"${near === null ? '' : `; did you mean "${near}"?`}`,
            mend: `write the name of a file in documents/ without .md, or add documents/${text}.md`,
          });
        },
      ),
    );
  },
};
