import { type PointerEvent, useRef } from 'react';
import { type EpochDay, epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { SHORTEST_WINDOW } from '../../view/time-window.ts';
import { useWindow } from '../state/use-window.ts';
import styles from './Overview.module.css';
import { type Density, OverviewBars } from './OverviewBars.tsx';
import { spanOf } from './strip-places.ts';

interface OverviewProps {
  density: Density;
  onMove: (timeWindow: DayRange) => void;
}

/** Which part of the window is held: its body or one of its edges. */
type Grip = 'body' | 'from' | 'to';

interface Drag {
  grip: Grip;
  /** Pointer's place when it went down, in days, and the window then. */
  at: number;
  timeWindow: DayRange;
}

/** Pixels on either side of an edge within which it is held rather than the body. */
const EDGE = 8;

/**
 * All of time at a glance: how many events begin when, and a window to drag or resize. The same can be done by
 * the timeline's keys and buttons, so it is not in the accessibility tree.
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
  /** The part of the window that lies on the strip. */
  const drawn = {
    from: epochDay(Math.max(timeWindow.from, range.from)),
    to: epochDay(Math.min(timeWindow.to, range.to)),
  };
  const gripAt = (event: PointerEvent, at: number): Grip | null => {
    const width = strip.current?.clientWidth ?? 1;
    const edge = (EDGE / width) * days;
    if (Math.abs(at - drawn.from) <= edge) return 'from';
    if (Math.abs(at - (drawn.to + 1)) <= edge) return 'to';
    return at > drawn.from && at < drawn.to && event.isPrimary ? 'body' : null;
  };

  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = dayAt(event);
    const grip = gripAt(event, at);
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
        <span className={styles.window} style={spanOf(drawn, range)} />
      </div>
    </div>
  );
}

function centred(timeWindow: DayRange, at: number): DayRange {
  const width = timeWindow.to - timeWindow.from;
  const from = epochDay(at - width / 2);
  return { from, to: epochDay(from + width) };
}

function dragged({ grip, at, timeWindow }: Drag, now: number): DayRange {
  const days = Math.round(now - at);
  const later = (day: EpochDay) => epochDay(day + days);
  if (grip === 'body') return { from: later(timeWindow.from), to: later(timeWindow.to) };
  if (grip === 'from') {
    return {
      from: epochDay(Math.min(later(timeWindow.from), timeWindow.to + 1 - SHORTEST_WINDOW)),
      to: timeWindow.to,
    };
  }
  return {
    from: timeWindow.from,
    to: epochDay(Math.max(later(timeWindow.to), timeWindow.from + SHORTEST_WINDOW - 1)),
  };
}
