import { useEffect } from 'react';

/**
 * Posts the page's height in CSS pixels to the framing page, initially and on every change:
 * `{ type: 'dateline:height', height: 640 }`. The browser delivers it to `origin` alone. No message is received.
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
