import { type Check, errorAt } from './check.ts';

/** An event names each partner once, and never the subject, which is a party to all events. */
export const partnersDistinct: Check = {
  name: 'partners-distinct',
  check: ({ settings, events }) =>
    events.flatMap((event) => {
      const seen = new Set<string>();
      return event.partners.flatMap(({ text, path }) => {
        if (text === settings?.subject?.text) {
          const message = `${text} is the subject of the corpus, not a partner`;
          return errorAt(event, path, { message, hint: 'name only the other parties' });
        }
        if (seen.has(text)) {
          const message = `partner ${text} is named twice`;
          return errorAt(event, path, { message, hint: 'remove one of them' });
        }
        seen.add(text);
        return [];
      });
    }),
};
