import type { Timeline } from 'vis-timeline/esnext';

/*
 * What vis-timeline does differently here from what its API allows, as read in version 8.5.4. The
 * patches go by names of its internals: if a later version drops a name, its patch does nothing.
 */

const SHOW_AT_ONCE = '_checkIfVisible';
const REDRAW = 'redraw';

/**
 * Keeps vis-timeline from fitting the window to its items on the first draw, which would undo the
 * window set before. (With `start` and `end` as options it stays hidden until the window changes.)
 */
export function keepWindow(timeline: Timeline): void {
  timeline.fit = () => {};
}

/**
 * Draws added items in the next frame. `Group.add` calls `_checkIfVisible`, which draws and measures
 * each item at once and so forces a layout per item; the redraw that follows measures them together.
 */
export function measureTogether(timeline: Timeline): void {
  for (const group of Object.values(inside(inside(timeline, 'itemSet'), 'groups'))) {
    let owner: unknown = group;
    while (isObject(owner) && !Object.hasOwn(owner, SHOW_AT_ONCE)) {
      owner = Object.getPrototypeOf(owner);
    }
    if (isObject(owner)) Reflect.set(owner, SHOW_AT_ONCE, () => {});
  }
}

/**
 * Draws several changes of the data sets once, in the next frame. `ItemSet` redraws everything after
 * each change of a data set.
 */
export function drawnOnce(timeline: Timeline, change: () => void): void {
  const itemSet = inside(timeline, 'itemSet');
  Reflect.set(itemSet, REDRAW, () => false);
  try {
    change();
  } finally {
    Reflect.deleteProperty(itemSet, REDRAW);
  }
}

/**
 * Takes the panel of lane names out of the tab order: it scrolls, so browsers would stop there, and
 * it is hidden from screen readers.
 */
export function leaveTabOrder(container: HTMLElement): void {
  namesPanel(container)?.setAttribute('tabindex', '-1');
}

/** The panel of lane names, which scrolls the lanes. */
export function namesPanel(container: HTMLElement): HTMLElement | null {
  return container.querySelector('.vis-panel.vis-left');
}

function inside(owner: object, name: string): object {
  const value: unknown = Reflect.get(owner, name);
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
