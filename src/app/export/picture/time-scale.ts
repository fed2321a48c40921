import { type EpochDay, type EpochMs, startOfDay } from '../../../chronology/days.ts';
import type { DayRange } from '../../../chronology/period.ts';
import { shareOf } from '../../../view/time-scale.ts';
import { PLOT } from './look.ts';

/** Maps moments to horizontal positions in the picture. */
export interface TimeScale {
  timeWindow: DayRange;
  left: number;
  right: number;
  x(moment: EpochMs): number;
}

export function timeScale(timeWindow: DayRange): TimeScale {
  const { left, right } = PLOT;
  const x = (moment: EpochMs) => left + shareOf(moment, timeWindow) * (right - left);
  return { timeWindow, left, right, x };
}

/** Position of the start of a day. */
export function dayX(scale: TimeScale, day: EpochDay): number {
  return scale.x(startOfDay(day));
}
