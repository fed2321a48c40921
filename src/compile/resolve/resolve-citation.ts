import type { Citation } from '../../contract/event.ts';
import { cutContext } from '../../passages/cut-context.ts';
import type { WrittenCitation } from '../corpus/event-entry.ts';

/** A citation in its place, before the passages of its document have ids. */
export type PlacedCitation = Omit<Citation, 'passage'>;

/** The place of a citation; null if its quotation is not found once in the article. */
export function resolveCitation({ located }: WrittenCitation): PlacedCitation | null {
  if (located?.search.found !== 'one') return null;
  const { exact, start, end, prefix, suffix } = located.search.place;
  const context = cutContext(located.document.text, start, end);
  if (context === null) return null;
  return {
    source: located.document.id,
    exact,
    start,
    end,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    context: context.text,
    contextStart: context.start,
    paragraph: context.paragraph,
  };
}
