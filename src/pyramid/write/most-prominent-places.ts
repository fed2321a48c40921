import type { Rows } from './placed-events.ts';

/**
 * The `most` places with the highest key, ascending. Of places with equal keys the lower ones.
 *
 * @param places Ascending.
 */
export function mostProminentPlaces(
  places: Rows,
  keyOf: (place: number) => number,
  most: number,
): Rows {
  if (places.length <= most) return places;
  const keys = new Float64Array(places.length);
  for (const [index, place] of places.entries()) keys[index] = keyOf(place);
  keys.sort();
  const least = keys[keys.length - most] ?? 0;
  /** How many places with the least key fit. */
  let equals = most - (keys.length - 1 - keys.lastIndexOf(least));
  return places.filter((place) => {
    const key = keyOf(place);
    if (key !== least) return key > least;
    equals -= 1;
    return equals >= 0;
  });
}

/** The places of some lists, each once, ascending. */
export function union(lists: readonly Rows[]): Rows {
  const all = new Uint32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((place, index) => place !== all[index - 1]);
}
