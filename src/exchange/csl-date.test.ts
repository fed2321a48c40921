import { describe, expect, it } from 'vitest';
import { spanOf } from '../chronology/testing/events-from-text.ts';
import { commonParts, cslDate } from './csl-date.ts';
import { SITE } from './testing/hostile-events.ts';

const { dates } = SITE.words;
const dated = (edtf: string) => cslDate(spanOf(edtf), dates);

describe('cslDate', () => {
  it.each([
    ['2021-04-01', [[2021, 4, 1]]],
    ['2021-04', [[2021, 4]]],
    ['2021', [[2021]]],
    ['0044', [[44]]],
    [
      '2021-04-01/2021-04-03',
      [
        [2021, 4, 1],
        [2021, 4, 3],
      ],
    ],
    ['2020/2021-04', [[2020], [2021, 4]]],
  ])('gives the parts of %s', (edtf, parts) => {
    expect(dated(edtf)).toEqual({ 'date-parts': parts });
  });

  it.each([
    ['2021~', 'about 2021'],
    ['2021-04?', 'probably in Apr 2021'],
    ['2021%', 'probably about 2021'],
    ['[2021-04-01..2021-05-08]', 'between 1 Apr and 8 May 2021'],
    ['202X', 'between 2020 and 2029'],
    ['[2021-04-01..]', 'on or after 1 Apr 2021'],
    ['[..2021]', 'in or before 2021'],
    ['2021-04-01/..', 'since 1 Apr 2021'],
    ['2021-04-01/', 'from 1 Apr 2021'],
    ['../2021', 'until 2021'],
    ['2021~/2022', 'about 2021 to 2022'],
    ['0000', 'in 0'],
  ])('says %s in words', (edtf, literal) => {
    expect(dated(edtf)).toEqual({ literal });
  });

  it('gives nothing if nothing is known', () => {
    expect(dated('XXXX')).toBeUndefined();
  });
});

describe('commonParts', () => {
  it.each([
    ['2021-04-01', [2021, 4, 1]],
    ['2021-04-01/2021-04-03', [2021, 4]],
    ['2021-04-01/2021-05-03', [2021]],
    ['2021-04-01/2022-04-01', []],
    ['2021/2021-04', [2021]],
    ['2021-04/2021', [2021]],
    ['2021~', []],
    ['XXXX', []],
  ])('of %s', (edtf, parts) => {
    expect(commonParts(dated(edtf))).toEqual(parts);
  });
});
