import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { DayRange } from '../../chronology/period.ts';
import { alignedWindow, resolveWindow } from '../../view/time-window.ts';
import { useView, viewStore } from './view-store.ts';

/*
 * The window changes with every frame of a pan, so each asks only for as much of it as it needs.
 */

/** The window now, for what a click or key does. `whole` as in `resolveWindow`. */
export function windowNow(whole: DayRange): DayRange {
  return resolveWindow(viewStore.getState().timeWindow, whole);
}

/** The window, day by day. */
export function useWindow(whole: DayRange): DayRange {
  return useView(useShallow((view) => resolveWindow(view.timeWindow, whole)));
}

/** The stretch around the window for which events are asked; see `alignedWindow`. */
export function useAlignedWindow(whole: DayRange): DayRange {
  return useView(useShallow((view) => alignedWindow(resolveWindow(view.timeWindow, whole))));
}

/** Something about the window that changes seldom. */
export function useOfWindow<T extends string | number | boolean>(
  whole: DayRange,
  select: (timeWindow: DayRange) => T,
): T {
  return useView((view) => select(resolveWindow(view.timeWindow, whole)));
}

/** The window once it has rested for so many milliseconds. */
export function useSettledWindow(whole: DayRange, rest: number): DayRange {
  const [settled, settle] = useState(() => windowNow(whole));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(windowNow(whole)), rest);
    };
    wait();
    const unsubscribe = viewStore.subscribe((now, before) => {
      if (now.timeWindow !== before.timeWindow) wait();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [whole, rest]);
  return settled;
}
