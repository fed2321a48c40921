import { textsAt } from '../corpus/read-values.ts';
import { type Check, warningAt } from './check.ts';

/** Every document is cited by some event. */
export const documentsCited: Check = {
  name: 'documents-cited',
  check(corpus) {
    const cited = new Set(
      corpus.events.flatMap((event) =>
        textsAt(event, 'citations.*.source').map(({ text }) => text),
      ),
    );
    return corpus.documents
      .filter(({ id }) => !cited.has(id))
      .map((document) =>
        warningAt(document, [], {
          message: 'no event cites this document',
          mend: 'write the events it tells of, or remove it',
        }),
      );
  },
};
