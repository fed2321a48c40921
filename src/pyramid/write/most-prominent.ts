import type { Rows } from '../../compile/publish/row-store.ts';

/** Those of some numbers, ascending, that rank highest, of equals the lower; ascending. */
export function mostProminent(
  numbers: Rows,
  rankOf: (number: number) => number,
  most: number,
): Rows {
  if (numbers.length <= most) return numbers;
  const ranked = new Float64Array(numbers.length);
  for (const [index, number] of numbers.entries()) ranked[index] = rankOf(number);
  ranked.sort();
  const least = ranked[ranked.length - most] ?? 0;
  /** So many of those that are just prominent enough still fit. */
  let equals = most - (ranked.length - 1 - ranked.lastIndexOf(least));
  return numbers.filter((number) => {
    const rank = rankOf(number);
    if (rank !== least) return rank > least;
    equals -= 1;
    return equals >= 0;
  });
}

/** The numbers of some lists, each once, ascending. */
export function union(lists: readonly Rows[]): Rows {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((number, index) => number !== all[index - 1]);
}
