import { fnv1a } from './fnv1a.ts';

const FRACTIONS = 2 ** 20;

/**
 * The key by which events are sorted where not all fit, highest first: the prominence, plus a
 * fraction below 1 from the id's hash. The fraction decides among equals, so that a data set of
 * equal rows shows some of every time, and not only its first rows.
 */
export function prominenceKey({ id, prominence }: { id: string; prominence: number }): number {
  return prominence + (fnv1a(id) % FRACTIONS) / FRACTIONS;
}
