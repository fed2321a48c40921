import { EVENT_TYPES, MODES_BY_TYPE } from '../../contract/vocabulary.ts';
import type { CorpusItem } from '../corpus/corpus.ts';
import { textAt, textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

const ALL_MODES = [...new Set(Object.values(MODES_BY_TYPE).flat())];

/** An event's modes are PLOVER's, and belong to its type. */
export const modesKnown: Check = {
  name: 'modes-known',
  check: (corpus) => corpus.events.flatMap(wrongModes),
};

/** An error for each mode of an item that its type does not have. */
export function wrongModes(event: CorpusItem): Problem[] {
  const type = EVENT_TYPES.find((known) => known === textAt(event, ['type']));
  const fitting = type === undefined ? ALL_MODES : (MODES_BY_TYPE[type] ?? []);
  return textsAt(event, 'modes.*').flatMap(({ text, path }) => {
    // Without a known type all that can be said of a mode is whether there is one of that name.
    if (fitting.includes(text)) return [];
    const owners = EVENT_TYPES.filter((other) => MODES_BY_TYPE[other]?.includes(text));
    const message =
      owners.length > 0
        ? `mode "${text}" belongs to ${owners.join(' and ')}, not to ${type}`
        : `unknown mode "${text}"${didYouMean(nearMiss(text, fitting))}`;
    const mend =
      fitting.length > 0
        ? `use one of: ${fitting.join(', ')}`
        : 'leave modes out: this type has none';
    return errorAt(event, path, { message, mend });
  });
}
