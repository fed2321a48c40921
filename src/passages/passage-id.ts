/**
 * Address of a passage within its document, `p<paragraph>-<offset>`: the paragraph's number (from 1, page
 * furniture not counted) and where the passage begins in it, in code points. `p1-0`, `p3-120`.
 */
function passageId(paragraph: number, offset: number): string {
  return `p${paragraph}-${offset}`;
}

/**
 * Ids for the passages of a document, in the order given (by start, then by end). If several begin at one
 * place, the shortest has the plain id and the longer ones add their length: `p3-120`, `p3-120-45`. So
 * `p3-120` keeps its place whatever is cited later.
 */
export function passageIds(
  passages: readonly { paragraph: number; offset: number; length: number }[],
): string[] {
  const taken = new Set<string>();
  return passages.map(({ paragraph, offset, length }) => {
    const plain = passageId(paragraph, offset);
    const id = taken.has(plain) ? `${plain}-${length}` : plain;
    taken.add(id);
    return id;
  });
}
