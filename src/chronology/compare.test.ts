import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDateSpans, isUndated } from './compare.ts';
import { anySpan, nearDay } from './testing/arbitrary-dates.ts';
import { spanOf } from './testing/events-from-text.ts';

describe('isUndated', () => {
  it.each([
    '2021-04-01',
    '2021',
    '202X',
    '[2011-01-01..2020-12-31]',
    '[2012-03-01..2022-03-01]',
    '1990/2020',
    '1995/..',
    '1995/',
  ])('gives %s a place on the timeline', (edtf) => {
    expect(isUndated(spanOf(edtf))).toBe(false);
  });

  it.each([
    '[2012-03-01..2022-03-02]',
    '[2011..2021]',
    '20XX',
    'XXXX',
    '[..2021-03-18]',
    '[2021-04-02..]',
    '../2020',
    '/2020',
    '../..',
  ])('gives %s none', (edtf) => {
    expect(isUndated(spanOf(edtf))).toBe(true);
  });
});

describe('compareDateSpans', () => {
  it('puts a day before the month it begins, and the month before the year', () => {
    const dates = ['2021', '2021-01', '2021-01-02', '2021-01-01', '2020', '2021/..', '2021/2022'];
    expect(sorted(dates)).toEqual([
      '2020',
      '2021-01-01',
      '2021-01',
      '2021',
      '2021/2022',
      '2021/..',
      '2021-01-02',
    ]);
  });

  it('puts undated spans last, by their bound, then those without one', () => {
    const dates = ['../..', '[2019-04-02..]', '[..2020]', '2024', '[..2018]', '[1900..2018]'];
    expect(sorted(dates)).toEqual([
      '2024',
      '[1900..2018]',
      '[..2018]',
      '[2019-04-02..]',
      '[..2020]',
      '../..',
    ]);
  });

  const span = fc.oneof(anySpan(nearDay), anySpan());

  it('is antisymmetric and transitive', () => {
    fc.assert(
      fc.property(span, span, span, (a, b, c) => {
        expect(compareDateSpans(a, a)).toBe(0);
        expect(compareDateSpans(a, b) + compareDateSpans(b, a)).toBe(0);
        if (compareDateSpans(a, b) <= 0 && compareDateSpans(b, c) <= 0) {
          expect(compareDateSpans(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('puts every dated span before every undated one', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const flags = spans.sort(compareDateSpans).map(isUndated);
        expect(flags).toEqual([...flags].sort());
      }),
    );
  });
});

function sorted(dates: string[]): string[] {
  return dates
    .map(spanOf)
    .sort(compareDateSpans)
    .map((span) => span.edtf);
}
