import { findImpossibleDay } from '../../chronology/impossible-day.ts';
import { IsoDaySchema } from '../../contract/date-span.ts';
import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';

/** When an event was added is a whole day of the calendar, nothing vaguer. */
export const addedIsADay: Check = {
  name: 'added-is-a-day',
  check: (corpus) =>
    corpus.events.flatMap((event) =>
      textsAt(event, 'added').flatMap(({ text, path }) => {
        const problem = problemOf(text);
        return problem === null ? [] : [errorAt(event, path, problem)];
      }),
    ),
};

function problemOf(text: string): { message: string; mend: string } | null {
  const message = IsoDaySchema.safeParse(text).success
    ? findImpossibleDay(text)?.message
    : `added is "${text}", which is no day`;
  if (message === undefined) return null;
  const mend = 'write the day on which the event was added, such as 2026-11-21, or leave it out';
  return { message, mend };
}
