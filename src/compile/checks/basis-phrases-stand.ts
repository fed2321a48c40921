import { nearestPassage } from '../../passages/nearest-passage.ts';
import type { CorpusDocument, CorpusItem } from '../corpus/corpus.ts';
import { textAt, textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { findBasisSource } from '../resolve/find-basis-source.ts';
import { type Check, documentsById, errorAt } from './check.ts';

/** The phrase a date rests on stands in the document it is said to come from, or in one that the event cites. */
export const basisPhrasesStand: Check = {
  name: 'basis-phrases-stand',
  check(corpus) {
    const documents = documentsById(corpus);
    return corpus.events.flatMap((event) => absentPhrase(event, documents));
  },
};

function absentPhrase(
  event: CorpusItem,
  documents: ReadonlyMap<string, CorpusDocument>,
): Problem[] {
  const phrase = textAt(event, ['basis', 'phrase']);
  if (phrase === null) return [];
  const named = textAt(event, ['basis', 'source']);
  const ids =
    named === null ? textsAt(event, 'citations.*.source').map(({ text }) => text) : [named];
  const searched = [...new Set(ids)].flatMap((id) => documents.get(id) ?? []);
  // Another check reports documents that are not there.
  if (searched.length === 0 || findBasisSource(phrase, searched) !== null) return [];
  const [nearest] = searched
    .flatMap(({ text }) => nearestPassage(text.text, phrase) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  return [
    errorAt(event, ['basis', 'phrase'], {
      message: `date phrase does not stand in ${searched.map(({ id }) => id).join(' or ')}`,
      nearest: nearest?.text,
      mend: 'copy the phrase exactly, name its document as basis.source, or leave it out and explain in working',
    }),
  ];
}
