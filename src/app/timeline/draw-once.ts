/*
 * vis-timeline draws and measures an item as soon as it is added, and all of them again after each change of its data sets. Each time
 * the browser lays the page out anew. A redraw in the next frame, which follows every change anyway, does it all at once.
 * What is done to this end goes by names of vis-timeline's inside; where a later version has them no more, nothing changes.
 */

const SHOW_AT_ONCE = '_checkIfVisible';
const REDRAW = 'redraw';

/** Keeps a vis-timeline from drawing each item as it is added. */
export function measureTogether(timeline: object): void {
  for (const group of Object.values(inside(inside(timeline, 'itemSet'), 'groups'))) {
    let owner: unknown = group;
    while (isObject(owner) && !Object.hasOwn(owner, SHOW_AT_ONCE)) {
      owner = Object.getPrototypeOf(owner);
    }
    if (isObject(owner)) Reflect.set(owner, SHOW_AT_ONCE, () => {});
  }
}

/** Makes changes of a vis-timeline's data sets, which it draws in the next frame. */
export function drawnOnce(timeline: object, change: () => void): void {
  const itemSet = inside(timeline, 'itemSet');
  Reflect.set(itemSet, REDRAW, () => false);
  try {
    change();
  } finally {
    Reflect.deleteProperty(itemSet, REDRAW);
  }
}

function inside(owner: object, name: string): object {
  const value: unknown = Reflect.get(owner, name);
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
