import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Marks what of a page scrolls by itself, in the page as published and in the app. */
const SCROLLS = '[data-scrolls]';

/** Puts the app in the place of the page as published, at once, and keeps what the reader had in view. */
export function takeOver(root: HTMLElement, app: ReactNode): void {
  const scrolled = root.querySelector(SCROLLS)?.scrollTop ?? 0;
  flushSync(() => createRoot(root).render(app));
  const pane = root.querySelector(SCROLLS);
  if (pane !== null && scrolled > 0) pane.scrollTop = scrolled;
}
