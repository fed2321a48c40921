import { EVENT_STATUSES } from '../../contract/vocabulary.ts';
import type { Check } from './check.ts';
import { unknownWords } from './known-words.ts';

/** An event's status is one of those there are. */
export const statusKnown: Check = {
  name: 'status-known',
  check: (corpus) =>
    corpus.events.flatMap((event) => unknownWords(event, 'status', 'status', EVENT_STATUSES)),
};
