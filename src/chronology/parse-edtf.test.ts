import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDateSpans } from './compare.ts';
import { parseEdtf } from './parse-edtf.ts';

/** `2021-04-01..2021-04-30 within ~`; open sides as `-`; refusals as their kind. */
function describeEdtf(text: string): string {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed.reason.kind;
  const { edtf, earliest, latest, kind, approximate } = parsed.span;
  expect(edtf).toBe(text);
  return `${earliest ?? '-'}..${latest ?? '-'} ${kind}${approximate ? ' ~' : ''}`;
}

const RESOLVED = `
2021-04-01                | 2021-04-01..2021-04-01 instant
2020-02-29                | 2020-02-29..2020-02-29 instant
0000-01-01                | 0000-01-01..0000-01-01 instant
9999-12-31                | 9999-12-31..9999-12-31 instant
2021-04                   | 2021-04-01..2021-04-30 within
2021-02-XX                | 2021-02-01..2021-02-28 within
2021                      | 2021-01-01..2021-12-31 within
202X                      | 2020-01-01..2029-12-31 within
19XX                      | 1900-01-01..1999-12-31 within
2021-XX-05                | 2021-01-05..2021-12-05 within
2021-XX-31                | 2021-01-31..2021-12-31 within
2021-1X                   | 2021-10-01..2021-12-31 within
20XX-02-29                | 2000-02-29..2096-02-29 within
XXXX                      | -..- within
XXXX-12-25                | -..- within
2021-33                   | 2021-01-01..2021-03-31 within
2021-34                   | 2021-04-01..2021-06-30 within
2021-35                   | 2021-07-01..2021-09-30 within
2021-36                   | 2021-10-01..2021-12-31 within
2021-37                   | 2021-01-01..2021-04-30 within
2021-38                   | 2021-05-01..2021-08-31 within
2021-39                   | 2021-09-01..2021-12-31 within
2021-40                   | 2021-01-01..2021-06-30 within
2021-41                   | 2021-07-01..2021-12-31 within
2021-04-01/2021-04-03     | 2021-04-01..2021-04-03 interval
2021-04-01/2021-04-01     | 2021-04-01..2021-04-01 interval
2020/2020                 | 2020-01-01..2020-12-31 interval
2020-01-05/2020-02        | 2020-01-05..2020-02-29 interval
2021-05-10/2021           | 2021-05-10..2021-12-31 interval
2004-06-XX/2004-07-03     | 2004-06-01..2004-07-03 interval
/1995                     | -..1995-12-31 interval
../1995                   | -..1995-12-31 interval
1995/                     | 1995-01-01..- interval
1995/..                   | 1995-01-01..- interval
../..                     | -..- interval
/                         | -..- interval
[2020..2021]              | 2020-01-01..2021-12-31 within
[2021-04-01..2021-04-08]  | 2021-04-01..2021-04-08 within
[2022-02-19..2023-02-18]  | 2022-02-19..2023-02-18 within
[..2021]                  | -..2021-12-31 within
[2020..]                  | 2020-01-01..- within
[2019,2021]               | 2019-01-01..2021-12-31 within
[2021,2019]               | 2019-01-01..2021-12-31 within
[1667,1668,1670..1672]    | 1667-01-01..1672-12-31 within
[2021-04-01]              | 2021-04-01..2021-04-01 instant
2021~                     | 2021-01-01..2021-12-31 within ~
2021-04?                  | 2021-04-01..2021-04-30 within ~
2021-04-01%               | 2021-04-01..2021-04-01 instant ~
2021-04-~01               | 2021-04-01..2021-04-01 instant ~
2020~/2021                | 2020-01-01..2021-12-31 interval ~
2020/2021?                | 2020-01-01..2021-12-31 interval ~
`;

const REFUSED = `
1 April 2021              | not-edtf
01.04.2021                | not-edtf
2021-4-1                  | not-edtf
20210401                  | not-edtf
2021-04-01 (Thursday)     | not-edtf
[2020                     | not-edtf
2021-02-30                | impossible-day
2021-02-29                | impossible-day
1900-02-29                | impossible-day
2021-04-31/2021-05-02     | impossible-day
[2021-04-01..2021-06-31]  | impossible-day
2021-04-00                | impossible-day
2021-00                   | impossible-day
2021-13                   | impossible-day
2021-20                   | impossible-day
2021-42                   | impossible-day
2021-24-01                | impossible-day
XXXX-02-30                | impossible-day
2021-02-30~               | impossible-day
2021/2020                 | end-before-start
2021-04-03/2021-04-01     | end-before-start
[2021-05..2021-04]        | end-before-start
2021-21                   | unsupported
2021-24                   | unsupported
2021-25                   | unsupported
2021-32                   | unsupported
{2019,2020}               | unsupported
2021-04-01T10:00:00Z      | unsupported
-0044                     | unsupported
-0044/2021                | unsupported
Y12345                    | unsupported
1950S2                    | unsupported
`;

function rows(table: string): string[][] {
  const lines = table.trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('parseEdtf', () => {
  it.each(rows(RESOLVED))('resolves %s to %s', (text, expected) => {
    expect(describeEdtf(text ?? '')).toBe(expected);
  });

  it.each(rows(REFUSED))('rejects %s as %s', (text, expected) => {
    expect(describeEdtf(text ?? '')).toBe(expected);
  });

  it('names the last day of the month', () => {
    const parsed = parseEdtf('2021-04-01/2021-02-30');
    expect(parsed.ok ? '' : parsed.reason.message).toBe(
      '2021-02-30 does not exist: the last day of February 2021 is the 28th',
    );
  });

  it.each([
    ['XXXX-02-30', 'the last day of February is the 29th'],
    ['1900-02-29', 'the last day of February 1900 is the 28th'],
    ['2021-04-31', 'the last day of April 2021 is the 30th'],
    ['2021-12-32', 'the last day of December 2021 is the 31st'],
    ['2021-13', 'months run from 01 to 12'],
  ])('says of %s that %s', (text, why) => {
    const parsed = parseEdtf(text);
    expect(parsed.ok ? '' : parsed.reason.message).toBe(`${text} does not exist: ${why}`);
  });

  it('rejects white space at either end', () => {
    expect(describeEdtf(' 2021')).toBe('not-edtf');
    expect(describeEdtf('')).toBe('not-edtf');
  });

  const isoDay = fc
    .date({
      min: new Date('0000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  it('gives back every day as an instant', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(describeEdtf(day)).toBe(`${day}..${day} instant`);
      }),
    );
  });

  const part = fc.oneof(
    isoDay,
    isoDay.map((day) => day.slice(0, 7)),
    isoDay.map((day) => day.slice(0, 4)),
    isoDay.map((day) => `${day.slice(0, 3)}X`),
    isoDay.map((day) => `${day.slice(0, 7)}-XX`),
  );

  it('never ends before it starts, whatever two dates an interval or set has', () => {
    fc.assert(
      fc.property(part, part, fc.constantFrom('a/b', '[a..b]', '[a,b]'), (a, b, shape) => {
        const parsed = parseEdtf(shape.replace('a', a).replace('b', b));
        if (!parsed.ok) {
          expect(['end-before-start', 'not-edtf']).toContain(parsed.reason.kind);
          return;
        }
        const { earliest, latest } = parsed.span;
        expect((earliest ?? '') <= (latest ?? '9999-12-31')).toBe(true);
      }),
    );
  });

  it('spans all members of a set', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (a, b) => {
        const parsed = parseEdtf(`[${a},${b}]`);
        const [first, last] = [a, b].sort();
        expect(parsed).toMatchObject({ ok: true, span: { earliest: first, latest: last } });
      }),
    );
  });

  it('never throws for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X-/.[],{}~?%TZY') }), (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) expect(compareDateSpans(parsed.span, parsed.span)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });
});
