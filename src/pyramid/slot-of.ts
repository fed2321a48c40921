/**
 * The number of the slot that holds a day, by bisection; -1 before the first slot.
 *
 * @param first First day of each slot, ascending.
 */
export function slotOf(first: readonly number[], day: number): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((first[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
