import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../chronology/parse-edtf.ts';
import { readRowDate } from './row-date.ts';
import { RowFault } from './row-fault.ts';

const digits = (most: number, length: number) =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(length, '0'));
const date = fc.oneof(
  digits(9999, 4),
  fc.tuple(digits(9999, 4), digits(13, 2)).map((parts) => parts.join('-')),
  fc.tuple(digits(9999, 4), digits(13, 2), digits(32, 2)).map((parts) => parts.join('-')),
);

function reasonOf(text: string, end?: string): string {
  try {
    readRowDate(text, end);
    return 'none';
  } catch (error) {
    return error instanceof RowFault ? error.reason : String(error);
  }
}

describe('readRowDate', () => {
  it('reads what EDTF reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(date, fc.option(date, { nil: undefined }), (from, to) => {
        const parsed = parseEdtf(to === undefined ? from : `${from}/${to}`);
        if (parsed.ok) {
          expect(readRowDate(from, to)).toEqual(parsed.span);
          expect(readRowDate(from, to)).toEqual(parsed.span);
        } else {
          expect(reasonOf(from, to)).not.toBe('none');
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2021-02-29', undefined, 'impossible-date'],
    ['2021-13', undefined, 'impossible-date'],
    ['2021-00-10', undefined, 'impossible-date'],
    ['1 April 2021', undefined, 'bad-date'],
    ['2021-4-1', undefined, 'bad-date'],
    ['2021-04-01T12:00', undefined, 'bad-date'],
    ['2021', 'soon', 'bad-date'],
    ['2021-04-02', '2021-04-01', 'end-before-start'],
    ['2021', '2020-12', 'end-before-start'],
    ['2020-02-29', '2020-02-29', 'none'],
    ['2021-06', '2021-06-05', 'none'],
  ])('%s to %s: %s', (from, to, reason) => {
    expect(reasonOf(from, to)).toBe(reason);
  });
});
