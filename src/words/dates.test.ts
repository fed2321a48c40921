import { describe, expect, it } from 'vitest';
import { isUndated } from '../chronology/compare.ts';
import { spanOf } from '../chronology/testing/events-from-text.ts';
import { describeDateSpan } from './describe-date.ts';
import { en } from './en.ts';

function rows(table: string): [edtf: string, words: string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [edtf = '', words = ''] = line.split(' | ');
      return [edtf.trim(), words.trim()];
    });
}

function inWords(edtf: string): string {
  return describeDateSpan(spanOf(edtf), en.dates);
}

describe('a day', () => {
  it.each(
    rows(`
2021-04-01               | Thursday 1 April 2021
2020-02-29               | Saturday 29 February 2020
1992-02-19               | Wednesday 19 February 1992
[2021-04-01]             | Thursday 1 April 2021
2021-04-01/2021-04-01    | Thursday 1 April 2021
2021-04-01?              | probably Thursday 1 April 2021
2021-03-18~              | about 18 March 2021
2021-04-~01              | about 1 April 2021
2021-04-01%              | probably about 1 April 2021
`),
  )('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('an instant within a period', () => {
  it.each(
    rows(`
2021                     | some time in 2021
2021-10                  | some time in October 2021
2021-02-XX               | some time in February 2021
[2021-04-01..2021-04-30] | some time in April 2021
2023-10?                 | probably some time in October 2023
2021?                    | probably some time in 2021
2021~                    | about 2021
2021-04~                 | about April 2021
2021%                    | probably about 2021
202X                     | between 2020 and 2029
2021-33                  | between January and March 2021
2021-34                  | between April and June 2021
2021-1X                  | between October and December 2021
[2019..2021]             | between 2019 and 2021
[2019,2021]              | between 2019 and 2021
[2021-03..2021-05]       | between March and May 2021
[2020-11..2021-02]       | between November 2020 and February 2021
[2021-04-01..2021-04-08] | between 1 and 8 April 2021
[2024-04-01..2024-12-31] | between 1 April and 31 December 2024
[2022-02-19..2023-02-18] | between 19 February 2022 and 18 February 2023
2021-XX-05               | between 5 January and 5 December 2021
`),
  )('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('an instant with one known side', () => {
  it.each(
    rows(`
[2021-04-02..]           | on or after 2 April 2021
[2021-01-01..]           | on or after 1 January 2021
[2021-04..]              | in April 2021 or later
[2021-01..]              | in January 2021 or later
[2020..]                 | in 2020 or later
[..2020-12-16]           | on or before 16 December 2020
[..2020-12-31]           | on or before 31 December 2020
[..2020-12]              | in December 2020 or earlier
[..2021]                 | in 2021 or earlier
`),
  )('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('an interval', () => {
  it.each(
    rows(`
2021-04-01/2021-04-03    | 1 to 3 April 2021
2021-04-30/2021-05-02    | 30 April to 2 May 2021
2020-12-30/2021-01-02    | 30 December 2020 to 2 January 2021
2024-01-01/2024-03-31    | 1 January to 31 March 2024
2024-01/2024-03          | January to March 2024
2023-11/2024-02          | November 2023 to February 2024
2020/2023                | 2020 to 2023
2020-01/2021-12          | January 2020 to December 2021
2023-01-01/2023-12-31    | the whole of 2023
2020/2020                | the whole of 2020
2021-04/2021-04          | the whole of April 2021
2020-01-05/2020-02       | 5 January to February 2020
2021-05-10/2021          | 10 May to 31 December 2021
2021-05-10/2021-05       | 10 to 31 May 2021
2020-05-10/2021          | 10 May 2020 to 2021
2021/2021-05             | January to May 2021
2019~/2024~              | about 2019 to about 2024
2019~/2024               | about 2019 to 2024
2019/2024~               | 2019 to about 2024
2021-04-01~/2021-04-08~  | about 1 to about 8 April 2021
2020~/2020~              | about the whole of 2020
2021-10-27?/2021-10-28?  | probably 27 to 28 October 2021
2020/2021?               | probably 2020 to 2021
`),
  )('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('an interval with one known side', () => {
  it.each(
    rows(`
1995/..                  | since 1995
1995-12-12/..            | since 12 December 1995
1995-01/..               | since January 1995
1995-01-01/..            | since 1 January 1995
1995~/..                 | since about 1995
1995/                    | from 1995, end unknown
1995-12-12/              | from 12 December 1995, end unknown
../1995                  | until 1995
/1995-12                 | until December 1995
/1995-12-31              | until 31 December 1995
/1995~                   | until about 1995
`),
  )('%s is “%s”', (edtf, words) => {
    expect(inWords(edtf)).toBe(words);
  });
});

describe('an unknown date', () => {
  it.each(['XXXX', 'XXXX-12-25', '../..', '/'])('%s is said to be unknown', (edtf) => {
    expect(inWords(edtf)).toBe('at an unknown date');
    expect(isUndated(spanOf(edtf))).toBe(true);
  });
});
