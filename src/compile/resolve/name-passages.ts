import type { Citation } from '../../contract/event.ts';
import { passageIds } from '../../passages/passage-id.ts';
import type { PlacedCitation } from './resolve-citation.ts';

/**
 * Gives every cited passage its id. Citations of the same stretch of a document share one.
 * The result adds the id to a citation that was among those given.
 */
export function namePassages(
  citations: readonly PlacedCitation[],
): (citation: PlacedCitation) => Citation {
  const ids = new Map<string, string>();
  for (const source of new Set(citations.map((citation) => citation.source))) {
    const ofSource = citations.filter((citation) => citation.source === source);
    const distinct = [...new Map(ofSource.map((citation) => [keyOf(citation), citation])).values()];
    distinct.sort((a, b) => a.start - b.start || a.end - b.end);
    const named = passageIds(
      distinct.map(({ paragraph, start, end, contextStart }) => ({
        paragraph,
        offset: start - contextStart,
        length: end - start,
      })),
    );
    for (const [index, citation] of distinct.entries()) {
      ids.set(keyOf(citation), named[index] ?? '');
    }
  }
  return ({ source, ...rest }) => {
    const passage = ids.get(keyOf({ source, ...rest }));
    if (passage === undefined) throw new Error(`unnamed passage in ${source}`);
    return { source, passage, ...rest };
  };
}

function keyOf({ source, start, end }: PlacedCitation): string {
  return `${source} ${start} ${end}`;
}
