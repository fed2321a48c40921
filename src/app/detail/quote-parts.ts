import { codePointLength, sliceCodePoints } from '../../passages/code-points.ts';

/** A run of text, quoted or not. */
export interface QuotePart {
  /** Position among the parts of the context, from 0. */
  index: number;
  text: string;
  quoted: boolean;
}

/** The paragraphs of a citation's context, cut at the quotation's ends; no part is empty. */
export function quoteParts(citation: {
  context: string;
  contextStart: number;
  start: number;
  end: number;
}): QuotePart[][] {
  const length = codePointLength(citation.context);
  const from = citation.start - citation.contextStart;
  const to = citation.end - citation.contextStart;
  const runs = [
    { text: sliceCodePoints(citation.context, 0, from), quoted: false },
    { text: sliceCodePoints(citation.context, from, to), quoted: true },
    { text: sliceCodePoints(citation.context, to, length), quoted: false },
  ];
  const paragraphs: QuotePart[][] = [[]];
  let index = 0;
  for (const run of runs) {
    run.text.split('\n\n').forEach((text, paragraph) => {
      if (paragraph > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ index: index++, text, quoted: run.quoted });
    });
  }
  return paragraphs;
}
