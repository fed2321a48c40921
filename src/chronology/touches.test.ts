import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, parseIsoDay, stringifyIsoDay } from './days.ts';
import { parsePeriod } from './period.ts';
import { anyRange, anySpan, nearDay } from './testing/arbitrary-dates.ts';
import { spanOf } from './testing/events-from-text.ts';
import { touches } from './touches.ts';

const march = parsePeriod('2021-03') ?? { from: epochDay(0), to: epochDay(0) };

describe('touches', () => {
  it.each([
    ['2021-03-01', true],
    ['2021-03-31', true],
    ['2021-02-28', false],
    ['2021-04-01', false],
    ['2021', true],
    ['2020/2022', true],
    ['2021-02-01/2021-03-01', true],
    ['2021-03-31/..', true],
    ['2021-04-01/..', false],
    ['[..2021-02-28]', false],
    ['[..2021-03-01]', true],
    ['../..', true],
  ])('says of March 2021 and %s: %s', (edtf, expected) => {
    expect(touches(spanOf(edtf), march)).toBe(expected);
  });

  it('agrees with a test of each day of the window', () => {
    fc.assert(
      fc.property(anySpan(nearDay), anyRange(nearDay), (span, timeWindow) => {
        let met = false;
        for (let day: number = timeWindow.from; day <= timeWindow.to; day++) {
          const text = stringifyIsoDay(epochDay(day));
          met ||= (span.earliest ?? text) <= text && text <= (span.latest ?? text);
        }
        expect(touches(span, timeWindow)).toBe(met);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts a window of one day', () => {
    const day = parseIsoDay('2021-03-01');
    expect(touches(spanOf('2021-03'), { from: day, to: day })).toBe(true);
  });
});
