/**
 * The lowest number from `low` to before `high` for which `holds` is true; `high` if there is none.
 * `holds` must stay true once it is.
 */
export async function bisect(
  low: number,
  high: number,
  holds: (number: number) => Promise<boolean>,
): Promise<number> {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (await holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
