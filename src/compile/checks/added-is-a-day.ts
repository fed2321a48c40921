import { findImpossibleDay } from '../../chronology/impossible-day.ts';
import { IsoDaySchema } from '../../contract/date-span.ts';
import { type Check, errorAt } from './check.ts';

/** The day on which an event was added is one whole calendar day. */
export const addedIsADay: Check = {
  name: 'added-is-a-day',
  check: ({ events }) =>
    events.flatMap((event) => {
      const { added } = event;
      const message = added && whatIsWrongWith(added.text);
      if (!added || !message) return [];
      const hint =
        'write the day on which the event was added, such as 2026-11-21, or leave it out';
      return [errorAt(event, added.path, { message, hint })];
    }),
};

function whatIsWrongWith(day: string): string | undefined {
  return IsoDaySchema.safeParse(day).success
    ? findImpossibleDay(day)?.message
    : `added is "${day}", which is not a day`;
}
