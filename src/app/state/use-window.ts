import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { DayRange } from '../../chronology/period.ts';
import { alignedWindow } from '../../view/time-window.ts';
import { useView, viewStore, windowOf } from './view-store.ts';

/*
 * The window changes with every frame of a pan, so each hook selects as little of it as its caller
 * needs.
 */

/** The window now, for what a click or key does. */
export function windowNow(): DayRange {
  return windowOf(viewStore.getState());
}

/** The window; it changes with every frame of a pan. */
export function useWindow(): DayRange {
  return useView(useShallow(windowOf));
}

/** The stretch around the window for which events are queried; see `alignedWindow`. */
export function useAlignedWindow(): DayRange {
  return useView(useShallow((view) => alignedWindow(windowOf(view))));
}

/** A fact about the window that seldom changes. */
export function useWindowFact(select: (timeWindow: DayRange) => boolean): boolean {
  return useView((view) => select(windowOf(view)));
}

/** The window, once it has not changed for `rest` milliseconds. */
export function useSettledWindow(rest: number): DayRange {
  const [settled, settle] = useState(windowNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(windowNow()), rest);
    };
    wait();
    const unsubscribe = viewStore.subscribe((now, before) => {
      if (now.timeWindow !== before.timeWindow || now.whole !== before.whole) wait();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [rest]);
  return settled;
}
