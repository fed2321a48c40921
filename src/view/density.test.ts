import { describe, expect, it } from 'vitest';
import { epochDay, parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import { densityEdges } from './density.ts';

const FROM = parseIsoDay('2001-02-15');

/** Months that a bar has, in a range of this many days. */
function barMonths(days: number): number {
  const edges = densityEdges({ from: FROM, to: epochDay(FROM + days) }).map(stringifyIsoDay);
  const [second = '', third = ''] = edges.slice(1);
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(third) - months(second);
}

describe('densityEdges', () => {
  it('begins with the month of the first day and ends after the last', () => {
    const edges = densityEdges({ from: FROM, to: parseIsoDay('2001-04-30') });
    expect(edges.map(stringifyIsoDay)).toEqual([
      '2001-02-01',
      '2001-03-01',
      '2001-04-01',
      '2001-05-01',
    ]);
  });

  // 80 bars of average months are 2,435 days.
  it.each([
    [2435, 1],
    [2436, 3],
    [7305, 3],
    [7306, 6],
    [14_611, 6],
    [14_612, 12],
    [29_222, 12],
    [29_223, 24],
    [58_444, 24],
    [58_445, 60],
    [146_112, 60],
    [146_113, 120],
    [292_224, 120],
    [292_225, 300],
    [730_560, 300],
    [730_561, 600],
    [1_461_120, 600],
    [1_461_121, 1200],
  ])('has at most about 80 bars: over %i days, each has %i months', (days, months) => {
    expect(barMonths(days)).toBe(months);
  });
});
