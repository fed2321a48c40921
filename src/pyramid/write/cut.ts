/** The list in pieces of `size` entries; the last piece may be shorter. */
export function cut<T extends { length: number; slice(from: number, to: number): T }>(
  list: T,
  size: number,
): T[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
