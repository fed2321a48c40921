import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayParts, stringifyIsoDay } from '../chronology/days.ts';
import { anyRange } from '../chronology/testing/arbitrary-dates.ts';
import { windowOf } from './testing/window-of.ts';
import { timeAxis } from './time-axis.ts';

function daysOf(text: string): string[] {
  return timeAxis(windowOf(text), 1330).ticks.map(({ day }) => stringifyIsoDay(day));
}

describe('timeAxis', () => {
  it('names the days of a month', () => {
    expect(daysOf('2021-02')).toHaveLength(28);
  });

  it('names the months of a year', () => {
    expect(daysOf('2021')).toHaveLength(12);
    expect(daysOf('2021')[1]).toBe('2021-02-01');
  });

  it('leaves out days that come too near to the next first', () => {
    const timeWindow = { from: windowOf('2021-01').from, to: windowOf('2021-03').to };
    const { unit, ticks } = timeAxis(timeWindow, 950);
    expect(unit).toBe('day');
    expect(ticks.map(({ day }) => dayParts(day).dayOfMonth).slice(0, 8)).toEqual([
      1, 5, 10, 15, 20, 25, 1, 5,
    ]);
  });

  it('marks where a year begins among months, and a month among days', () => {
    const months = timeAxis({ from: windowOf('2020').from, to: windowOf('2021').to }, 1330);
    expect(months.ticks.filter(({ begins }) => begins)).toHaveLength(2);
    expect(timeAxis(windowOf('2021-04'), 1330).ticks.filter(({ begins }) => begins)).toHaveLength(
      1,
    );
  });

  it('has a day even where no line fits', () => {
    expect(timeAxis(windowOf('2021-04-05'), 1330).ticks).toHaveLength(1);
  });

  it('keeps its lines within the window, in order, with room for their names', () => {
    fc.assert(
      fc.property(anyRange(), (timeWindow) => {
        const { unit, ticks } = timeAxis(timeWindow, 1330);
        const days = ticks.map(({ day }) => day);
        const perDay = 1330 / (timeWindow.to - timeWindow.from + 1);
        for (const [index, day] of days.entries()) {
          expect(timeWindow.from <= day && day <= timeWindow.to).toBe(true);
          const next = days[index + 1];
          if (next !== undefined) {
            // Months and years are not all of one length.
            const least = { day: 28, month: 82, year: 55 }[unit];
            expect((next - day) * perDay).toBeGreaterThanOrEqual(least);
          }
        }
      }),
    );
  });
});
