import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Marks the element that scrolls, in the published page and in the app. */
const SCROLLS = '[data-scrolls]';

/** Replaces the published page by the app in one step, and keeps its scroll position and focus. */
export function takeOver(root: HTMLElement, app: ReactNode): void {
  const scrolled = root.querySelector(SCROLLS)?.scrollTop ?? 0;
  const focused = root.contains(document.activeElement) ? nameOf(document.activeElement) : null;
  flushSync(() => createRoot(root).render(app));
  const pane = root.querySelector(SCROLLS);
  if (pane !== null && scrolled > 0) pane.scrollTop = scrolled;
  if (focused === null) return;
  const same = [...root.querySelectorAll<HTMLElement>('a, button')].find(
    (element) => nameOf(element) === focused,
  );
  same?.focus({ preventScroll: true });
}

/** What a link or button has in both: its accessible name and, if a link, its fragment. */
function nameOf(element: Element | null): string | null {
  if (element === null) return null;
  const name = element.getAttribute('aria-label') ?? element.textContent.trim();
  const { hash } = new URL(element.getAttribute('href') ?? '', location.href);
  return `${name} ${hash}`;
}
