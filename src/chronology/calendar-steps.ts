import { dayFromParts, dayParts, type EpochDay, epochDay } from './days.ts';
import type { DayRange } from './period.ts';

/*
 * Calendar steps: consecutive pieces of time of equal calendar length, in the proleptic Gregorian
 * calendar, UTC. Days are counted from 1970-01-01, months and years from January of year 0.
 */

export type CalendarUnit = 'day' | 'month' | 'year';

/** Nominal length of each unit, in days. */
const UNIT_DAYS = { day: 1, month: 30, year: 365 };

export interface CalendarStep {
  unit: CalendarUnit;
  /** Length in units; starts are multiples of it. */
  every: number;
  /** Nominal length in days. */
  days: number;
}

/** One step for each multiple of a unit. */
export function calendarSteps(unit: CalendarUnit, ...multiples: number[]): CalendarStep[] {
  return multiples.map((every) => ({ unit, every, days: every * UNIT_DAYS[unit] }));
}

/**
 * The first step that fits, otherwise the last.
 * @throws RangeError if there are no steps
 */
export function finestStep<S extends CalendarStep>(
  steps: readonly S[],
  fits: (step: S) => boolean,
): S {
  const step = steps.find(fits) ?? steps.at(-1);
  if (step === undefined) throw new RangeError('no calendar steps');
  return step;
}

/**
 * Starts of steps, ascending: from the step that contains the first day of a range to the first
 * step after its last day.
 */
export function stepEdges({ from, to }: DayRange, { unit, every }: CalendarStep): EpochDay[] {
  const edges: EpochDay[] = [];
  for (let step = Math.floor(unitsUntil(from, unit) / every); ; step++) {
    const edge = startOfUnits(step * every, unit);
    edges.push(edge);
    if (edge > to) return edges;
  }
}

/** Starts of steps within a range, ascending. */
export function stepStarts(range: DayRange, step: CalendarStep): EpochDay[] {
  return stepEdges(range, step).filter((day) => range.from <= day && day <= range.to);
}

/** First day of the month or year that contains a day. */
export function startOfUnit(day: EpochDay, unit: 'month' | 'year'): EpochDay {
  return startOfUnits(unitsUntil(day, unit), unit);
}

/** Whether a day is 1 January. */
export function beginsYear(day: EpochDay): boolean {
  return startOfUnit(day, 'year') === day;
}

function unitsUntil(day: EpochDay, unit: CalendarUnit): number {
  if (unit === 'day') return day;
  const { year, month } = dayParts(day);
  return unit === 'year' ? year : year * 12 + month - 1;
}

function startOfUnits(units: number, unit: CalendarUnit): EpochDay {
  if (unit === 'day') return epochDay(units);
  return unit === 'year' ? dayFromParts(units, 1, 1) : dayFromParts(0, units + 1, 1);
}
