import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDay, stringifyIsoDay } from './days.ts';
import { parsePeriod, periodFrom, periodTo } from './period.ts';
import { anyDay } from './testing/arbitrary-dates.ts';

function daysOf(text: string): string | null {
  const period = parsePeriod(text);
  return period && `${stringifyIsoDay(period.from)}..${stringifyIsoDay(period.to)}`;
}

describe('parsePeriod', () => {
  it.each([
    ['2021', '2021-01-01..2021-12-31'],
    ['0000', '0000-01-01..0000-12-31'],
    ['9999', '9999-01-01..9999-12-31'],
    ['2021-04', '2021-04-01..2021-04-30'],
    ['2021-12', '2021-12-01..2021-12-31'],
    ['2021-02', '2021-02-01..2021-02-28'],
    ['2020-02', '2020-02-01..2020-02-29'],
    ['1900-02', '1900-02-01..1900-02-28'],
    ['2000-02', '2000-02-01..2000-02-29'],
    ['2021-04-01', '2021-04-01..2021-04-01'],
    ['2020-02-29', '2020-02-29..2020-02-29'],
    ['2000-02-29', '2000-02-29..2000-02-29'],
  ])('reads %s as %s', (text, days) => {
    expect(daysOf(text)).toBe(days);
  });

  it.each([
    '2021-02-29',
    '1900-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-04-00',
    '2021-00',
    '2021-13',
    '2021-13-01',
    '2021-33',
    '202X',
    '2021~',
    '2021/2022',
    '2021-4',
    '20210401',
    '-0044',
    '12021',
    '2021-04-01T10:00Z',
    ' 2021',
    '2021\n',
    'today',
    '',
  ])('refuses “%s”', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('periodFrom and periodTo', () => {
  it.each([
    ['2021-01-01', '2021', '2021-01-01'],
    ['2021-12-31', '2021-12-31', '2021'],
    ['2021-04-01', '2021-04', '2021-04-01'],
    ['2021-04-30', '2021-04-30', '2021-04'],
    ['2021-02-28', '2021-02-28', '2021-02'],
    ['2020-02-28', '2020-02-28', '2020-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02'],
    ['0044-01-01', '0044', '0044-01-01'],
    ['9999-12-31', '9999-12-31', '9999'],
  ])('say a window that begins or ends on %s as %s and %s', (day, from, to) => {
    expect(periodFrom(parseIsoDay(day))).toBe(from);
    expect(periodTo(parseIsoDay(day))).toBe(to);
  });

  it('are inverted by parsePeriod', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parsePeriod(periodFrom(day))?.from).toBe(day);
        expect(parsePeriod(periodTo(day))?.to).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });

  it('are a prefix of the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(stringifyIsoDay(day).startsWith(periodFrom(day))).toBe(true);
        expect(stringifyIsoDay(day).startsWith(periodTo(day))).toBe(true);
      }),
    );
  });
});
