import { useEffect, useEffectEvent, useRef } from 'react';
import type { DayRange } from '../chronology/period.ts';
import type { Manifest } from '../contract/files.ts';
import { panned } from '../view/time-window.ts';

/** How long a reader must rest before more is asked for than is shown. In milliseconds. */
const REST = 300;

/** Prefetches, while a reader pans through a large corpus, the window that lies ahead. */
export function useAhead(
  { layout }: Manifest,
  timeWindow: DayRange,
  prefetch: (timeWindow: DayRange) => void,
): void {
  const before = useRef(timeWindow);
  const ask = useEffectEvent(prefetch);
  useEffect(() => {
    const { from, to } = before.current;
    before.current = timeWindow;
    const width = timeWindow.to - timeWindow.from;
    const step = timeWindow.from - from;
    if (layout === 'one' || step === 0 || width !== to - from) return;
    const timer = setTimeout(() => ask(panned(timeWindow, step / (width + 1))), REST);
    return () => clearTimeout(timer);
  }, [layout, timeWindow]);
}
