import { useMemo } from 'react';
import type { EventSummary } from '../../contract/event.ts';
import { type Extent, resolveWindow, revealing, wholeWindow } from '../../view/time-window.ts';
import { useView, viewStore } from './view-store.ts';

/** What is needed of an event to open it: its id, and its date to bring it into view. */
export type Opening = Pick<EventSummary, 'id' | 'date'>;

/** Opens an event and, where the window does not show it, moves the window there. */
export function useOpenEvent(extent: Extent): (event: Opening) => void {
  const openEvent = useView((view) => view.openEvent);
  return useMemo(() => {
    const whole = wholeWindow(extent);
    return ({ id, date }) => {
      const timeWindow = resolveWindow(viewStore.getState().timeWindow, whole);
      const shown = revealing(timeWindow, date);
      openEvent(id, shown === timeWindow ? undefined : shown);
    };
  }, [extent, openEvent]);
}
