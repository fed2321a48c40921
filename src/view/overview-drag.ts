import { type EpochDay, epochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { SHORTEST_WINDOW } from './time-window.ts';

/** The part of the window that the pointer holds: its body or one of its edges. */
export type Grip = 'body' | 'from' | 'to';

/** A drag of the window on the overview strip. */
export interface Drag {
  grip: Grip;
  /** Position of the pointer at the start of the drag, in days. */
  at: number;
  /** The window at the start of the drag. */
  timeWindow: DayRange;
}

/** Pixels on either side of an edge that belong to the edge, not to the body. */
const EDGE = 8;

/**
 * The part of the window under the pointer; null beside the window.
 * @param at in days
 * @param timeWindow as drawn
 */
export function gripAt(at: number, { from, to }: DayRange, daysPerPixel: number): Grip | null {
  const edge = EDGE * daysPerPixel;
  if (Math.abs(at - from) <= edge) return 'from';
  if (Math.abs(at - (to + 1)) <= edge) return 'to';
  return at > from && at < to ? 'body' : null;
}

/** The window moved so that `at` is in its middle. */
export function centred(timeWindow: DayRange, at: number): DayRange {
  const width = timeWindow.to - timeWindow.from;
  const from = epochDay(at - width / 2);
  return { from, to: epochDay(from + width) };
}

/** The window when the pointer has reached `now`, in days. An edge stops where the window is shortest. */
export function dragged({ grip, at, timeWindow: { from, to } }: Drag, now: number): DayRange {
  const days = Math.round(now - at);
  const later = (day: EpochDay) => epochDay(day + days);
  if (grip === 'body') return { from: later(from), to: later(to) };
  return grip === 'from'
    ? { from: epochDay(Math.min(later(from), to + 1 - SHORTEST_WINDOW)), to }
    : { from, to: epochDay(Math.max(later(to), from + SHORTEST_WINDOW - 1)) };
}
