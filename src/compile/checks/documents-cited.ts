import { type Check, warningAt } from './check.ts';

/** Some event cites each document. */
export const documentsCited: Check = {
  name: 'documents-cited',
  check({ events, documents }) {
    const cited = new Set(
      events.flatMap(({ citations }) => citations.map(({ source }) => source?.text)),
    );
    return documents
      .filter(({ id }) => !cited.has(id))
      .map((document) =>
        warningAt(document, [], {
          message: 'no event cites this document',
          hint: 'write the events it reports, or remove it',
        }),
      );
  },
};
