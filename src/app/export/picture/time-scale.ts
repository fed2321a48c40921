import { type EpochDay, type EpochMs, epochDay, startOfDay } from '../../../chronology/days.ts';
import type { DayRange } from '../../../chronology/period.ts';
import { PLOT } from './look.ts';

/** Where moments stand in the picture. */
export interface TimeScale {
  window: DayRange;
  left: number;
  right: number;
  x(moment: EpochMs): number;
}

export function timeScale(window: DayRange): TimeScale {
  const { left, right } = PLOT;
  const start = startOfDay(window.from);
  const end = startOfDay(epochDay(window.to + 1));
  return {
    window,
    left,
    right,
    x: (moment) => left + ((moment - start) / (end - start)) * (right - left),
  };
}

/** Where a day begins. */
export function dayX(scale: TimeScale, day: EpochDay): number {
  return scale.x(startOfDay(day));
}
