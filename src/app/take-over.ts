import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Marks what of a page scrolls by itself, in the page as published and in the app. */
const SCROLLS = '[data-scrolls]';

/** Puts the app in the place of the page as published, at once, and keeps what the reader had in view, and the focus. */
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

/** A link or button by what it is called, and where it leads if links of that name may lead elsewhere too. */
function nameOf(element: Element | null): string | null {
  if (element === null) return null;
  const called = element.getAttribute('aria-label') ?? element.textContent.trim();
  const inDocument = new URL(element.getAttribute('href') ?? '', location.href).hash;
  return `${called} ${inDocument}`;
}
