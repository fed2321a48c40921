import { EVENT_TYPES } from '../../contract/vocabulary.ts';
import type { Check } from './check.ts';
import { unknownWords } from './known-words.ts';

/** An event's type is one of PLOVER's. */
export const typeKnown: Check = {
  name: 'type-known',
  check: (corpus) =>
    corpus.events.flatMap((event) => unknownWords(event, 'type', 'type', EVENT_TYPES)),
};
