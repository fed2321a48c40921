/** For browsers that do not tell when they are idle: long enough for a drawing. In milliseconds. */
const SOON = 500;

/** Acts once the browser has nothing else to do, at the latest after half a second. @returns what calls it off */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(act, { timeout: SOON });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(act, SOON);
  return () => clearTimeout(timer);
}
