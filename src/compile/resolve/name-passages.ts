import type { Citation } from '../../contract/event.ts';
import { passageIds } from '../../passages/passage-id.ts';
import type { PlacedCitation } from './resolve-citation.ts';

/** A cited stretch of a document, and its id once all passages of the document are known. */
interface Passage {
  placed: PlacedCitation;
  id: string;
}

/**
 * Gives every cited passage its id. Citations of the same stretch of a document share one.
 *
 * @returns a function that adds the id to one of `citations`
 */
export function namePassages(
  citations: readonly PlacedCitation[],
): (citation: PlacedCitation) => Citation {
  const passages = new Map<string, Passage>();
  const passageOf = (placed: PlacedCitation): Passage => {
    const key = `${placed.source} ${placed.start} ${placed.end}`;
    const passage = passages.get(key) ?? { placed, id: '' };
    passages.set(key, passage);
    return passage;
  };
  for (const citation of citations) passageOf(citation);
  const all = [...passages.values()];
  for (const source of new Set(all.map(({ placed }) => placed.source))) {
    const ofDocument = all.filter(({ placed }) => placed.source === source);
    ofDocument.sort((a, b) => a.placed.start - b.placed.start || a.placed.end - b.placed.end);
    const ids = passageIds(
      ofDocument.map(({ placed: { paragraph, start, end, contextStart } }) => ({
        paragraph,
        offset: start - contextStart,
        length: end - start,
      })),
    );
    for (const [index, passage] of ofDocument.entries()) passage.id = ids[index] ?? '';
  }
  return ({ source, ...rest }) => ({
    source,
    passage: passageOf({ source, ...rest }).id,
    ...rest,
  });
}
