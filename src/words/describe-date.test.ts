import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySpan, nearDay } from '../chronology/testing/arbitrary-dates.ts';
import { spanOf } from '../chronology/testing/events-from-text.ts';
import { type DateWords, describeDateSpan, type NamedDate } from './describe-date.ts';

/** A language in which the year comes first and nothing is declined. */
const WORDS: DateWords = {
  alone: said,
  fromTo: (from, to) => `(${said(from)} > ${said(to)})`,
  throughout: (period) => `all(${said(period)})`,
  since: (from) => `(${said(from)} >)`,
  from: (from) => `(${said(from)} > ?)`,
  until: (to) => `(> ${said(to)})`,
  someTimeIn: (period) => `in(${said(period)})`,
  between: (earliest, latest) => `in(${said(earliest)} > ${said(latest)})`,
  notBefore: (earliest) => `in(${said(earliest)} >>)`,
  notAfter: (latest) => `in(>> ${said(latest)})`,
  probably: (phrase) => `?${phrase}`,
  unknown: '?',
};

function said({ year, month, day, weekday, approximate }: NamedDate): string {
  const part = (letter: string, value: number | undefined) =>
    value === undefined ? [] : [`${letter}${value}`];
  const parts = [part('', year), part('m', month), part('d', day), part('w', weekday)];
  return `${approximate ? '~' : ''}${parts.flat().join(' ')}`;
}

// The words of a real language are tested in dates.test.ts.
describe('describeDateSpan', () => {
  it.each([
    ['2021-04-01', '2021 m4 d1 w4'],
    ['2021-04', 'in(2021 m4)'],
    ['[2021-04-01..2021-05-08]', 'in(m4 d1 > 2021 m5 d8)'],
    ['2021-04-01/2021-04-03', '(d1 > 2021 m4 d3)'],
    ['0044', 'in(44)'],
    ['2020%', '?~2020'],
    ['XXXX', '?'],
  ])('gives a language the parts of %s', (edtf, said) => {
    expect(describeDateSpan(spanOf(edtf), WORDS)).toBe(said);
  });

  it.each(Array.from({ length: 12 }, (_, month) => month + 1))(
    'says month %i of a year as a month, also at the edge of the year',
    (month) => {
      for (const year of [1994, 2024]) {
        const span = spanOf(`${year}-${String(month).padStart(2, '0')}`);
        expect(describeDateSpan(span, WORDS)).toBe(`in(${year} m${month})`);
        const lasted = describeDateSpan({ ...span, kind: 'interval' }, WORDS);
        expect(lasted).toBe(`all(${year} m${month})`);
      }
    },
  );

  it('says an interval differently from an instant within the same days', () => {
    fc.assert(
      fc.property(fc.oneof(anySpan(), anySpan(nearDay)), (span) => {
        fc.pre(span.earliest !== null && span.latest !== null && span.earliest !== span.latest);
        const lasted = describeDateSpan({ ...span, kind: 'interval' }, WORDS);
        const within = describeDateSpan({ ...span, kind: 'within' }, WORDS);
        expect(lasted).not.toBe(within);
      }),
    );
  });

  it('says the year of each known side', () => {
    fc.assert(
      fc.property(anySpan(), (span) => {
        const said = describeDateSpan(span, WORDS);
        for (const side of [span.earliest, span.latest]) {
          if (side !== null) expect(said).toMatch(new RegExp(`\\b${Number(side.slice(0, 4))}\\b`));
        }
        expect(said).not.toMatch(/undefined|NaN|null/);
      }),
    );
  });

  it('passes every month and weekday to the language', () => {
    const said = new Set<string>();
    for (let month = 1; month <= 12; month++) {
      const text = `2021-${String(month).padStart(2, '0')}-01`;
      said.add(describeDateSpan(spanOf(text), WORDS));
    }
    expect([...said].join(', ')).toBe(
      '2021 m1 d1 w5, 2021 m2 d1 w1, 2021 m3 d1 w1, 2021 m4 d1 w4, 2021 m5 d1 w6, 2021 m6 d1 w2, ' +
        '2021 m7 d1 w4, 2021 m8 d1 w0, 2021 m9 d1 w3, 2021 m10 d1 w5, 2021 m11 d1 w1, 2021 m12 d1 w3',
    );
  });
});
