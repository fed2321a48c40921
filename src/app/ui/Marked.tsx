import { normaliseTerm } from '../../contract/search-index.ts';

/** Text with the words that a search found marked. `terms`: as the search index writes them. */
export function Marked({ children, terms }: { children: string; terms: ReadonlySet<string> }) {
  if (terms.size === 0) return children;
  let position = 0;
  return children.split(/([\p{L}\p{M}\p{N}]+)/u).map((piece) => {
    const key = position;
    position += piece.length;
    return terms.has(normaliseTerm(piece)) ? <mark key={key}>{piece}</mark> : piece;
  });
}
