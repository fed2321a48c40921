import { type EpochDay, type EpochMs, epochDay, startOfDay } from '../../../chronology/days.ts';
import type { DayRange } from '../../../chronology/period.ts';
import { PLOT } from './look.ts';

/** Where moments stand in the picture. */
export interface TimeScale {
  timeWindow: DayRange;
  left: number;
  right: number;
  x(moment: EpochMs): number;
}

export function timeScale(timeWindow: DayRange): TimeScale {
  const { left, right } = PLOT;
  const start = startOfDay(timeWindow.from);
  const end = startOfDay(epochDay(timeWindow.to + 1));
  return {
    timeWindow,
    left,
    right,
    x: (moment) => left + ((moment - start) / (end - start)) * (right - left),
  };
}

/** Where a day begins. */
export function dayX(scale: TimeScale, day: EpochDay): number {
  return scale.x(startOfDay(day));
}
