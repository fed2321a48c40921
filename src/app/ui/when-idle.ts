/** Longest wait, and the wait in browsers without idle callbacks: long enough for a paint. In milliseconds. */
const SOON = 500;

/** Acts once the browser is idle, after half a second at the latest. @returns a function that cancels it */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(act, { timeout: SOON });
    return () => cancelIdleCallback(request);
  }
  const timer = setTimeout(act, SOON);
  return () => clearTimeout(timer);
}
