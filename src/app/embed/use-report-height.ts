import { useEffect } from 'react';

/**
 * Tells the page around this one how high it is, in CSS pixels, now and whenever that changes:
 * `{ type: 'dateline:height', height: 640 }`. The browser delivers it to `origin` alone. Nothing is listened to.
 */
export function useReportHeight(origin: string | null): void {
  useEffect(() => {
    if (origin === null || window.parent === window) return;
    const page = document.documentElement;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(page.getBoundingClientRect().height);
      window.parent.postMessage({ type: 'dateline:height', height }, origin);
    });
    observer.observe(page);
    return () => observer.disconnect();
  }, [origin]);
}
