/** The part of vis-data's DataSet used here. */
interface Target<T> {
  getIds(): (string | number)[];
  get(id: string): T | null;
  remove(ids: (string | number)[]): unknown;
  update(items: T[]): unknown;
}

/** Makes a data set hold exactly `items`; leaves those that are the same untouched. */
export function syncDataSet<T extends { id: string }>(
  target: Target<T>,
  items: readonly T[],
  same: (a: T, b: T) => boolean,
): void {
  const wanted = new Set<string | number>(items.map((item) => item.id));
  const gone = target.getIds().filter((id) => !wanted.has(id));
  const changed = items.filter((item) => {
    const old = target.get(item.id);
    return old === null || !same(old, item);
  });
  if (gone.length > 0) target.remove(gone);
  if (changed.length > 0) target.update(changed);
}
