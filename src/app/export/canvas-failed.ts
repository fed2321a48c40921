/** The browser has no canvas, or cannot draw one of this size. */
export class CanvasFailed extends Error {}
