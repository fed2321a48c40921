import { describe, expect, it } from 'vitest';
import { epochDay, parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import type { DateSpan } from '../contract/date-span.ts';
import { strandOf } from './strands.ts';

function interval(days: number): DateSpan {
  const earliest = '2021-01-01';
  const latest = stringifyIsoDay(epochDay(parseIsoDay(earliest) + days - 1));
  return { edtf: `${earliest}/${latest}`, earliest, latest, kind: 'interval', approximate: false };
}

describe('strandOf', () => {
  // Published pages are sorted by strand, and the reader skips those that begin more than 366 days
  // before a window.
  it.each([
    [1, 'day'],
    [2, 'year'],
    [366, 'year'],
    [367, 'long'],
  ])('puts %i days into %s', (days, strand) => {
    expect(strandOf(interval(days))).toBe(strand);
  });

  it('puts what has no end into long, and what has no start into undated', () => {
    expect(strandOf({ ...interval(9), latest: null })).toBe('long');
    expect(strandOf({ ...interval(9), earliest: null })).toBe('undated');
  });
});
