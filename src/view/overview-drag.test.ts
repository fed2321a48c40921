import { describe, expect, it } from 'vitest';
import { parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { centred, dragged, type Grip, gripAt } from './overview-drag.ts';
import { windowOf } from './testing/window-of.ts';

const APRIL = windowOf('2021-04');

function say({ from, to }: DayRange): string {
  return `${stringifyIsoDay(from)}..${stringifyIsoDay(to)}`;
}

describe('gripAt', () => {
  const year = windowOf('2021');
  const end = year.to + 1;

  it.each<[string, number, Grip | null]>([
    ['8 pixels before the start', year.from - 16, 'from'],
    ['8 pixels after the start', year.from + 16, 'from'],
    ['9 pixels after the start', year.from + 18, 'body'],
    ['9 pixels before the end', end - 18, 'body'],
    ['8 pixels before the end', end - 16, 'to'],
    ['8 pixels after the end', end + 16, 'to'],
    ['9 pixels before the start', year.from - 18, null],
    ['9 pixels after the end', end + 18, null],
  ])('at two days a pixel, %s', (_, at, grip) => {
    expect(gripAt(at, year, 2)).toBe(grip);
  });
});

describe('centred', () => {
  it('moves the window to a day, at the same width', () => {
    expect(say(centred(windowOf('2021-04-01'), parseIsoDay('2020-01-01')))).toBe(
      '2020-01-01..2020-01-01',
    );
    expect(say(centred(APRIL, parseIsoDay('2020-06-15')))).toBe('2020-05-31..2020-06-29');
  });
});

describe('dragged', () => {
  it.each<[Grip, number, string]>([
    ['body', 10, '2021-04-11..2021-05-10'],
    ['body', -10.4, '2021-03-22..2021-04-20'],
    ['from', -10, '2021-03-22..2021-04-30'],
    ['to', 10, '2021-04-01..2021-05-10'],
    // An edge does not pass the other.
    ['from', 100, '2021-04-30..2021-04-30'],
    ['to', -100, '2021-04-01..2021-04-01'],
  ])('moves %s by %d days', (grip, days, expected) => {
    expect(say(dragged({ grip, at: 500, timeWindow: APRIL }, 500 + days))).toBe(expected);
  });
});
