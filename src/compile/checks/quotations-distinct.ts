import type { Problem } from '../problem.ts';
import { type Check, errorAt } from './check.ts';
import { locatedCitations } from './located-citations.ts';

/** An event cites a passage once. */
export const quotationsDistinct: Check = {
  name: 'quotations-distinct',
  check(corpus) {
    const seen = new Set<string>();
    return locatedCitations(corpus).flatMap(({ event, path, document, search }): Problem[] => {
      if (search.found !== 'one') return [];
      const { line } = event.position([]);
      const key = [event.file, line, document.id, search.place.start, search.place.end].join(' ');
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = 'the event cites this passage twice';
      return [errorAt(event, [...path, 'quote'], { message, mend: 'remove one of the two' })];
    });
  },
};
