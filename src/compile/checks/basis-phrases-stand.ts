import { nearestPassage } from '../../passages/nearest-passage.ts';
import { type Check, errorAt } from './check.ts';

/** The phrase a date rests on is in the document it names, or in one that the event cites. */
export const basisPhrasesStand: Check = {
  name: 'basis-phrases-stand',
  check: ({ events }) =>
    events.flatMap((event) => {
      const { phrase, searched, holder } = event.basis;
      // Another check reports documents that are missing.
      if (phrase === null || holder !== null || searched.length === 0) return [];
      const [nearest] = searched
        .flatMap(({ text }) => nearestPassage(text.text, phrase.text) ?? [])
        .sort((a, b) => b.likeness - a.likeness);
      return [
        errorAt(event, phrase.path, {
          message: `date phrase is not in ${searched.map(({ id }) => id).join(' or ')}`,
          nearest: nearest?.text,
          hint: 'copy the phrase exactly, name its document as basis.source, or leave it out and explain in working',
        }),
      ];
    }),
};
