import { normaliseTerm } from '../../contract/search-index.ts';

/** Text with the terms of a search marked. @param terms normalised as in the search index */
export function Marked({ children, terms }: { children: string; terms: ReadonlySet<string> }) {
  if (terms.size === 0) return children;
  let position = 0;
  return children.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece) => {
    const key = position;
    position += piece.length;
    return terms.has(normaliseTerm(piece)) ? <mark key={key}>{piece}</mark> : piece;
  });
}
