import { textAt, textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';

/** An event names each partner once, and never the subject, which is the party of all events. */
export const partnersDistinct: Check = {
  name: 'partners-distinct',
  check(corpus) {
    const subject = corpus.settings === null ? null : textAt(corpus.settings, ['subject']);
    return corpus.events.flatMap((event) => {
      const seen = new Set<string>();
      return textsAt(event, 'partners.*').flatMap(({ text, path }) => {
        if (text === subject) {
          const message = `${text} is the subject of the corpus, not a partner`;
          return errorAt(event, path, { message, mend: 'name the other parties alone' });
        }
        if (seen.has(text)) {
          const message = `partner ${text} is named twice`;
          return errorAt(event, path, { message, mend: 'remove one of them' });
        }
        seen.add(text);
        return [];
      });
    });
  },
};
