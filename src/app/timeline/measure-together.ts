const SHOW_AT_ONCE = '_checkIfVisible';

/**
 * Keeps a vis-timeline from drawing and measuring each item as it is added: the next redraw, which comes anyway, writes all of
 * them first and measures them then, so that the browser lays the page out once and not once an item. Where a later version
 * has nothing of that name, nothing changes.
 */
export function measureTogether(timeline: object): void {
  for (const group of Object.values(inside(inside(timeline, 'itemSet'), 'groups'))) {
    let owner: unknown = group;
    while (isObject(owner) && !Object.hasOwn(owner, SHOW_AT_ONCE)) {
      owner = Object.getPrototypeOf(owner);
    }
    if (isObject(owner)) Reflect.set(owner, SHOW_AT_ONCE, () => {});
  }
}

function inside(owner: object, name: string): object {
  const value: unknown = Reflect.get(owner, name);
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
