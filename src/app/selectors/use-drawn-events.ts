import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { HiddenStretch } from '../../view/stretches.ts';
import { panned } from '../../view/time-window.ts';
import type { VisibleLanes } from '../../view/visible-lanes.ts';
import { topQuery } from '../data/event-index.ts';
import { useSelectedEvents } from './event-index.tsx';
import { useOpenEvent } from './use-open-event.ts';
import { useTopEvents } from './use-top-events.ts';

const NONE: readonly never[] = [];

/** What the timeline draws. */
export interface DrawnEvents {
  /** By date; the open event, if it is less prominent than the others, last. */
  events: readonly EventSummary[];
  /** How many other events each lane has, by stretch of time. */
  hidden: readonly HiddenStretch[];
  lanes: VisibleLanes;
  /** Nothing can be drawn yet. */
  loading: boolean;
}

export function useDrawnEvents(): DrawnEvents {
  const { timeWindow, lanes, top, loading } = useTopEvents();
  const open = useOpenEvent();
  const events = useMemo(() => withEvent(top?.events ?? NONE, open), [top, open]);
  usePrefetchAhead(timeWindow, lanes);
  return { events, hidden: top?.hidden ?? NONE, lanes: top?.lanes ?? lanes, loading };
}

/** The open event is drawn however many are more prominent. */
function withEvent(drawn: readonly EventSummary[], open: EventSummary | undefined) {
  if (open === undefined || isUndated(open.date) || drawn.some(({ id }) => id === open.id)) {
    return drawn;
  }
  return [...drawn, open];
}

/** How long a pan must pause before the window ahead is prefetched, in milliseconds. */
const PAUSE = 300;

/** Prefetches the window ahead of a pan through a large corpus. */
function usePrefetchAhead(timeWindow: DayRange, lanes: VisibleLanes): void {
  const { manifest, index } = useSelectedEvents();
  const client = useQueryClient();
  const last = useRef(timeWindow);
  useEffect(() => {
    const { from, to } = last.current;
    last.current = timeWindow;
    const width = timeWindow.to - timeWindow.from;
    const step = timeWindow.from - from;
    if (manifest.layout === 'one' || step === 0 || width !== to - from) return;
    const ahead = panned(timeWindow, step / (width + 1));
    const timer = setTimeout(() => void client.prefetchQuery(topQuery(index, ahead, lanes)), PAUSE);
    return () => clearTimeout(timer);
  }, [client, manifest.layout, index, lanes, timeWindow]);
}
