import { EVENT_TYPES, MODES_BY_TYPE } from '../../contract/vocabulary.ts';
import type { EntryPlace, WrittenText } from '../corpus/entry.ts';
import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

const ALL_MODES = [...new Set(Object.values(MODES_BY_TYPE).flat())];

/** An event's modes are PLOVER's, and belong to its type. */
export const modesKnown: Check = {
  name: 'modes-known',
  check: ({ events }) => events.flatMap((event) => wrongModes(event, event)),
};

/** An error for each mode that the type does not have; of an unknown type, for each unknown mode. */
export function wrongModes(
  entry: EntryPlace,
  written: { type: WrittenText | null; modes: readonly WrittenText[] },
): Problem[] {
  const type = EVENT_TYPES.find((known) => known === written.type?.text);
  const fitting = type === undefined ? ALL_MODES : (MODES_BY_TYPE[type] ?? []);
  return written.modes.flatMap(({ text, path }) => {
    if (fitting.includes(text)) return [];
    const owners = EVENT_TYPES.filter((other) => MODES_BY_TYPE[other]?.includes(text));
    const message =
      owners.length > 0
        ? `mode "${text}" belongs to ${owners.join(' and ')}, not to ${type}`
        : `unknown mode "${text}"${didYouMean(nearMiss(text, fitting))}`;
    const hint =
      fitting.length > 0
        ? `use one of: ${fitting.join(', ')}`
        : 'leave modes out: this type has none';
    return errorAt(entry, path, { message, hint });
  });
}
