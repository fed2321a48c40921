import {
  type CalendarStep,
  type CalendarUnit,
  calendarSteps,
  finestStep,
  startOfUnit,
  stepStarts,
} from '../chronology/calendar-steps.ts';
import { dayParts, type EpochDay, epochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

/** A line of the time axis. */
interface Tick {
  day: EpochDay;
  /** Whether a greater unit begins here too. */
  begins: boolean;
}

export interface TimeAxis {
  /** What the ticks name: days within months, months within years, or years. */
  unit: CalendarUnit;
  /** Within the window, ascending. */
  ticks: Tick[];
}

/** Steps between ticks, finest first, each with the pixels that a name needs. */
const AXIS_STEPS = [
  ...withRoom(36, calendarSteps('day', 1)),
  ...withRoom(50, calendarSteps('day', 5)),
  ...withRoom(70, calendarSteps('day', 10)),
  ...withRoom(92, calendarSteps('month', 1, 3, 6)),
  ...withRoom(60, calendarSteps('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)),
];

function withRoom(room: number, steps: readonly CalendarStep[]) {
  return steps.map((step) => ({ ...step, room }));
}

/** The finest ticks whose names fit, on an axis of this many pixels. */
export function timeAxis(timeWindow: DayRange, pixels: number): TimeAxis {
  const perDay = pixels / (timeWindow.to - timeWindow.from + 1);
  const step = finestStep(AXIS_STEPS, ({ days, room }) => days * perDay >= room);
  const ticks = ticksOf(step, timeWindow).map((day) => ({
    day,
    begins: greaterUnitOf(day, step.unit) === day,
  }));
  return { unit: step.unit, ticks };
}

/** First day of the month if days are named, otherwise of the year. */
export function greaterUnitOf(day: EpochDay, unit: CalendarUnit): EpochDay {
  return startOfUnit(day, unit === 'day' ? 'month' : 'year');
}

function ticksOf(step: CalendarStep, timeWindow: DayRange): EpochDay[] {
  if (step.unit !== 'day') return stepStarts(timeWindow, step);
  const days = stepStarts(timeWindow, { ...step, every: 1 });
  return days.filter((day) => isRound(dayParts(day).dayOfMonth, step.every));
}

/** 1, 5, 10 and so on, except one too close to the first of the next month. */
function isRound(dayOfMonth: number, every: number): boolean {
  if (dayOfMonth === 1 || every === 1) return true;
  return dayOfMonth % every === 0 && dayOfMonth + every / 2 < 31;
}

const YEAR_STEPS = calendarSteps('year', 1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 500, 1000);

/** Starts of round years after the first day of a range, at most `most`; none within one year. */
export function yearTicks({ from, to }: DayRange, most: number): EpochDay[] {
  const years = dayParts(to).year - dayParts(from).year - 1;
  const step = finestStep(YEAR_STEPS, ({ every }) => years / every < most);
  return stepStarts({ from: epochDay(from + 1), to }, step);
}
