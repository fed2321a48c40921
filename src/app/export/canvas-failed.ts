/** The browser has no canvas, or would not draw one so large. */
export class CanvasFailed extends Error {}
