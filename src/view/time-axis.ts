import { dayFromParts, dayParts, type EpochDay, epochDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';

/** A line of the time axis; `begins` where a greater unit begins with it. */
export interface Tick {
  day: EpochDay;
  begins: boolean;
}

export interface TimeAxis {
  /** What the lines part; days are named within months, months within years. */
  unit: 'day' | 'month' | 'year';
  /** Within the window, by day. */
  ticks: Tick[];
}

interface Step {
  unit: TimeAxis['unit'];
  /** Of the unit. */
  every: number;
  /** In days. */
  length: number;
  /** A line's name needs so many pixels. */
  room: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, length: 1, room: 36 },
  { unit: 'day', every: 5, length: 5, room: 50 },
  { unit: 'day', every: 10, length: 10, room: 70 },
  ...[1, 3, 6].map((every) => ({
    unit: 'month' as const,
    every,
    length: every * 30,
    room: 92,
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map((every) => ({
    unit: 'year' as const,
    every,
    length: every * 365,
    room: 60,
  })),
];

const COARSEST: Step = { unit: 'year', every: 5000, length: 5000 * 365, room: 60 };

/** The finest lines that a window has room for in so many pixels. */
export function timeAxis(timeWindow: DayRange, pixels: number): TimeAxis {
  const perDay = pixels / (timeWindow.to - timeWindow.from + 1);
  const step = STEPS.find(({ length, room }) => length * perDay >= room) ?? COARSEST;
  return { unit: step.unit, ticks: ticksOf(step, timeWindow) };
}

/** First day of the month, where days are named, or of the year that a day lies in. */
export function greaterUnitOf(day: EpochDay, unit: TimeAxis['unit']): EpochDay {
  const { year, month } = dayParts(day);
  return dayFromParts(year, unit === 'day' ? month : 1, 1);
}

function ticksOf({ unit, every }: Step, timeWindow: DayRange): Tick[] {
  const first = dayParts(timeWindow.from);
  const last = dayParts(timeWindow.to);
  const days =
    unit === 'day'
      ? numbers(timeWindow.from, timeWindow.to, 1)
          .map(epochDay)
          .filter((day) => isRound(dayParts(day).dayOfMonth, every))
      : unit === 'month'
        ? numbers(monthsOf(first), monthsOf(last), every).map((months) =>
            dayFromParts(0, months + 1, 1),
          )
        : numbers(first.year, last.year, every).map((year) => dayFromParts(year, 1, 1));
  return days
    .filter((day) => timeWindow.from <= day && day <= timeWindow.to)
    .map((day) => ({ day, begins: greaterUnitOf(day, unit) === day }));
}

/** 1, 5, 10 and so on, without one that comes too near to the next month's first. */
function isRound(dayOfMonth: number, every: number): boolean {
  if (dayOfMonth === 1 || every === 1) return true;
  return dayOfMonth % every === 0 && dayOfMonth + every / 2 < 31;
}

function monthsOf({ year, month }: { year: number; month: number }): number {
  return year * 12 + month - 1;
}

/** Multiples of `every`, from that at or before `first`. */
function numbers(first: number, last: number, every: number): number[] {
  const start = Math.floor(first / every);
  const amount = Math.floor(last / every) - start + 1;
  return Array.from({ length: amount }, (_, index) => (start + index) * every);
}
