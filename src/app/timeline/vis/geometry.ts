/** Pixels that the pointer may move during a click. */
const DRAG_DISTANCE = 6;

/** Pixels between an event that is scrolled to and the edge of the panel. */
const SCROLL_MARGIN = 12;

interface Point {
  clientX: number;
  clientY: number;
}

/** Whether a press and a release are a click. A drag ends with a click event as well. */
export function isClick(press: Point, release: Point): boolean {
  const moved = Math.hypot(release.clientX - press.clientX, release.clientY - press.clientY);
  return moved < DRAG_DISTANCE;
}

interface Extent {
  top: number;
  bottom: number;
}

/** Pixels to scroll a panel down, negative for up, so that a box is inside it; 0 if it is. */
export function scrollDistance(box: Extent, panel: Extent): number {
  const above = box.top < panel.top ? box.top - panel.top - SCROLL_MARGIN : 0;
  const below = box.bottom > panel.bottom ? box.bottom - panel.bottom + SCROLL_MARGIN : 0;
  return above + below;
}
