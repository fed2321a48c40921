import { type PointerEvent, useMemo, useRef } from 'react';
import { dayFromParts, type EpochDay, epochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import { SHORTEST_WINDOW } from '../state/time-window.ts';
import styles from './Overview.module.css';
import { yearTicks } from './year-ticks.ts';

export interface OverviewProps {
  /** The stretch that the strip shows; where its bars begin and the last ends; how many events begin in each. */
  overview: { range: DayRange; edges: readonly EpochDay[]; counts: readonly number[] };
  window: DayRange;
  onMove: (window: DayRange) => void;
}

/** Which part of the window is held: its body or one of its edges. */
type Grip = 'body' | 'from' | 'to';

interface Drag {
  grip: Grip;
  /** Pointer's place when it went down, in days, and the window then. */
  at: number;
  window: DayRange;
}

/** Pixels on either side of an edge within which it is held rather than the body. */
const EDGE = 8;

/**
 * All of time at a glance: how many events begin when, and a window to drag or resize. The same can be done by
 * the timeline's keys and buttons, so it is not in the accessibility tree.
 */
export function Overview({ overview, window, onMove }: OverviewProps) {
  const { range: whole, edges, counts } = overview;
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(null);
  const tallest = Math.max(1, ...counts);
  const ticks = useMemo(() => yearTicks(whole, 6), [whole]);

  const share = (day: number) => ((day - whole.from) / (whole.to - whole.from + 1)) * 100;
  const span = ({ from, to }: DayRange) => {
    const left = Math.min(100, Math.max(0, share(from)));
    const right = Math.min(100, Math.max(0, share(to + 1)));
    return { left: `${left}%`, width: `${right - left}%` };
  };
  const dayAt = (event: PointerEvent) => {
    const box = strip.current?.getBoundingClientRect();
    if (box === undefined) return whole.from;
    return whole.from + ((event.clientX - box.left) / box.width) * (whole.to - whole.from + 1);
  };
  /** The part of the window that lies on the strip. */
  const drawn = {
    from: epochDay(Math.max(window.from, whole.from)),
    to: epochDay(Math.min(window.to, whole.to)),
  };
  const gripAt = (event: PointerEvent, at: number): Grip | null => {
    const width = strip.current?.clientWidth ?? 1;
    const edge = (EDGE / width) * (whole.to - whole.from + 1);
    if (Math.abs(at - drawn.from) <= edge) return 'from';
    if (Math.abs(at - (drawn.to + 1)) <= edge) return 'to';
    return at > drawn.from && at < drawn.to && event.isPrimary ? 'body' : null;
  };

  const start = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const at = dayAt(event);
    const grip = gripAt(event, at);
    const held = grip === null ? centred(window, at) : grip === 'body' ? window : drawn;
    if (grip === null) onMove(held);
    drag.current = { grip: grip ?? 'body', at, window: held };
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
      <div
        className={styles.strip}
        ref={strip}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        {counts.map((count, index) => {
          const from = edges[index] ?? whole.from;
          const to = epochDay((edges[index + 1] ?? from) - 1);
          return (
            count > 0 && (
              <span
                key={from}
                className={styles.bar}
                style={{ ...span({ from, to }), height: `${(count / tallest) * 100}%` }}
              />
            )
          );
        })}
        <span className={styles.window} style={span(drawn)} />
      </div>
      {ticks.map((year) => (
        <span
          key={year}
          className={styles.tick}
          style={{ left: `${share(dayFromParts(year, 1, 1))}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

function centred(window: DayRange, at: number): DayRange {
  const width = window.to - window.from;
  const from = epochDay(at - width / 2);
  return { from, to: epochDay(from + width) };
}

function dragged({ grip, at, window }: Drag, now: number): DayRange {
  const days = Math.round(now - at);
  const later = (day: EpochDay) => epochDay(day + days);
  if (grip === 'body') return { from: later(window.from), to: later(window.to) };
  if (grip === 'from') {
    return {
      from: epochDay(Math.min(later(window.from), window.to + 1 - SHORTEST_WINDOW)),
      to: window.to,
    };
  }
  return {
    from: window.from,
    to: epochDay(Math.max(later(window.to), window.from + SHORTEST_WINDOW - 1)),
  };
}
