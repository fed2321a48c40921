import { type Check, errorAt } from './check.ts';

/** An event cites a passage once. */
export const quotationsDistinct: Check = {
  name: 'quotations-distinct',
  check: ({ events }) =>
    events.flatMap((event) => {
      const seen = new Set<string>();
      return event.citations.flatMap(({ quote, located }) => {
        if (quote === null || located?.search.found !== 'one') return [];
        const { start, end } = located.search.place;
        const passage = `${located.document.id} ${start} ${end}`;
        if (!seen.has(passage)) {
          seen.add(passage);
          return [];
        }
        const message = 'the event cites this passage twice';
        return errorAt(event, quote.path, { message, hint: 'remove one of the two' });
      });
    }),
};
