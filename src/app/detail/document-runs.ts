import type { SourcePassage } from '../../contract/files.ts';
import { codePointLength, sliceCodePoints } from '../../passages/code-points.ts';

/** A run of a paragraph and the passages that cover all of it; none if it is not cited. */
export interface DocumentRun {
  /** In code points of the document's text. */
  start: number;
  text: string;
  passages: SourcePassage[];
}

/**
 * Cuts a paragraph wherever a passage begins or ends, since passages may overlap. The runs are in order and cover the
 * paragraph.
 *
 * @param paragraph `start` in code points of the document's text, like the passages' positions
 */
export function documentRuns(
  paragraph: { start: number; text: string },
  passages: readonly SourcePassage[],
): DocumentRun[] {
  const end = paragraph.start + codePointLength(paragraph.text);
  const inside = passages.filter((one) => one.start < end && paragraph.start < one.end);
  const cuts = new Set([paragraph.start, end]);
  for (const passage of inside) {
    cuts.add(Math.max(passage.start, paragraph.start));
    cuts.add(Math.min(passage.end, end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    return {
      start: from,
      text: sliceCodePoints(paragraph.text, from - paragraph.start, to - paragraph.start),
      passages: inside.filter((one) => one.start <= from && to <= one.end),
    };
  });
}
