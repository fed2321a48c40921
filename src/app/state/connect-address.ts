import { parseAddress, stringifyAddress } from './address.ts';
import type { View } from './view-state.ts';
import type { ViewState, ViewStore } from './view-store.ts';

/** The part of a browser window that is used; tests have their own. */
export interface AddressBar {
  location: { href: string };
  history: {
    pushState(data: null, unused: '', url: string): void;
    replaceState(data: null, unused: '', url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Milliseconds. Safari refuses over 100 history calls in 30 s; a drag makes 60 a second. */
const REPLACE_DELAY = 250;

/**
 * Keeps store and address bar in step, both ways. Selection and filters push a history entry.
 * Panning, zooming and typing replace the present one, and so does every change in another site's
 * frame.
 * @returns a function that disconnects them
 */
export function connectAddress(store: ViewStore, bar: AddressBar, base: string): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined;

  const parsed = () => parseAddress(new URL(bar.location.href), base);

  const showAddress = () => {
    clearTimeout(pending);
    pending = undefined;
    store.getState().show(parsed());
  };

  /** The address as the app would write it; a hand-written link may be spelt otherwise. */
  const current = () => stringifyAddress(parsed().view, base);

  const replace = (view: View) => {
    clearTimeout(pending);
    pending = undefined;
    const address = stringifyAddress(view, base);
    if (address !== current()) bar.history.replaceState(null, '', address);
  };

  const unsubscribe = store.subscribe((next, previous) => {
    const address = stringifyAddress(next, base);
    if (address === stringifyAddress(previous, base)) return;
    if (isNewEntry(previous, next)) {
      if (pending !== undefined) replace(previous);
      if (address !== current()) bar.history.pushState(null, '', address);
    } else {
      clearTimeout(pending);
      pending = setTimeout(() => replace(store.getState()), REPLACE_DELAY);
    }
  });

  store.getState().arrive(parsed());
  bar.addEventListener('popstate', showAddress);
  return () => {
    clearTimeout(pending);
    unsubscribe();
    bar.removeEventListener('popstate', showAddress);
  };
}

function isNewEntry(previous: ViewState, next: ViewState): boolean {
  // In a frame, the back button belongs to the page around it.
  if (next.embed !== null || next.fixes !== previous.fixes) return false;
  const beginsSearch = previous.query.trim() === '' && next.query.trim() !== '';
  return (
    beginsSearch ||
    previous.display !== next.display ||
    previous.route !== next.route ||
    previous.partners !== next.partners ||
    previous.types !== next.types
  );
}
