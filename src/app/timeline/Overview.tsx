import { type PointerEvent, useRef } from 'react';
import { epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { Density } from '../../view/density.ts';
import { centred, type Drag, dragged, gripAt } from '../../view/overview-drag.ts';
import { useWindow } from '../state/use-window.ts';
import styles from './Overview.module.css';
import { OverviewBars } from './OverviewBars.tsx';
import { stripPlace } from './strip-places.ts';

interface OverviewProps {
  density: Density;
  onMove: (timeWindow: DayRange) => void;
}

/**
 * How many events begin when, over all of time, and the window to drag or resize. Hidden from the
 * accessibility tree: the keys and buttons of the timeline do the same.
 */
export function Overview({ density, onMove }: OverviewProps) {
  const { range } = density;
  const timeWindow = useWindow();
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);
  const days = range.to - range.from + 1;

  const dayAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return range.from;
    return range.from + ((event.clientX - box.left) / box.width) * days;
  };
  /** The part of the window within the strip. */
  const drawn = {
    from: epochDay(Math.max(timeWindow.from, range.from)),
    to: epochDay(Math.min(timeWindow.to, range.to)),
  };

  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = dayAt(event);
    const under = gripAt(at, drawn, days / (strip.current?.clientWidth ?? 1));
    const grip = under === 'body' && !event.isPrimary ? null : under;
    const held = grip === null ? centred(timeWindow, at) : grip === 'body' ? timeWindow : drawn;
    if (grip === null) onMove(held);
    drag.current = { grip: grip ?? 'body', at, timeWindow: held };
    strip.current?.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    if (drag.current !== null) onMove(dragged(drag.current, dayAt(event)));
  };
  const end = () => {
    drag.current = null;
  };

  return (
    <div className={styles.overview} aria-hidden="true" data-testid="overview">
      <OverviewBars {...density} />
      <div
        className={styles.strip}
        ref={strip}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <span className={styles.window} style={stripPlace(drawn, range)} />
      </div>
    </div>
  );
}
