import { useEffect, useEffectEvent, useRef } from 'react';
import type { DayRange } from '../chronology/period.ts';
import type { Manifest } from '../contract/files.ts';
import { panned } from '../view/time-window.ts';

/** How long a reader must rest before more is asked for than is shown. In milliseconds. */
const REST = 300;

/** Prefetches, while a reader pans through a large corpus, the window that lies ahead. */
export function useAhead(
  { layout }: Manifest,
  window: DayRange,
  prefetch: (window: DayRange) => void,
): void {
  const before = useRef(window);
  const ask = useEffectEvent(prefetch);
  useEffect(() => {
    const { from, to } = before.current;
    before.current = window;
    const width = window.to - window.from;
    const step = window.from - from;
    if (layout === 'one' || step === 0 || width !== to - from) return;
    const timer = setTimeout(() => ask(panned(window, step / (width + 1))), REST);
    return () => clearTimeout(timer);
  }, [layout, window]);
}
