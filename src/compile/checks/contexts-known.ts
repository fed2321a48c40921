import { EVENT_CONTEXTS } from '../../contract/vocabulary.ts';
import type { Check } from './check.ts';
import { unknownWords } from './known-words.ts';

/** An event's contexts are PLOVER's. */
export const contextsKnown: Check = {
  name: 'contexts-known',
  check: (corpus) =>
    corpus.events.flatMap((event) => unknownWords(event, 'contexts.*', 'context', EVENT_CONTEXTS)),
};
