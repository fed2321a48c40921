import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFromParts,
  type EpochDay,
  epochDay,
  FIRST_DAY,
  LAST_DAY,
  parseIsoDay,
  stringifyIsoDay,
} from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { anyDay, anyRange, anySpan } from '../chronology/testing/arbitrary-dates.ts';
import { spanOf } from '../chronology/testing/events-from-text.ts';
import { touches } from '../chronology/touches.ts';
import {
  alignedWindow,
  LONGEST_WINDOW,
  overviewRange,
  panned,
  resolveWindow,
  revealing,
  SHORTEST_WINDOW,
  wholeWindow,
  withinCalendar,
  zoomed,
} from './time-window.ts';

function say({ from, to }: DayRange): string {
  return `${stringifyIsoDay(from)}..${stringifyIsoDay(to)}`;
}

function range(from: string, to: string): DayRange {
  return { from: parseIsoDay(from), to: parseIsoDay(to) };
}

/** In days, both ends counted. */
function width({ from, to }: DayRange): number {
  return to - from + 1;
}

/** Days of the years 1500 to 2500, where windows of any width have room. */
const day: fc.Arbitrary<EpochDay> = fc
  .integer({ min: dayFromParts(1500, 1, 1), max: dayFromParts(2500, 12, 31) })
  .map(epochDay);
const timeWindow: fc.Arbitrary<DayRange> = fc
  .tuple(day, fc.integer({ min: 6, max: 109_999 }))
  .map(([from, more]) => ({ from, to: epochDay(from + more) }));

describe('wholeWindow and overviewRange', () => {
  const extent = { earliest: '1992-02-19', latest: '2024-12-31' };

  it('show all that the corpus has, the window with room for the last label', () => {
    expect(say(wholeWindow(extent))).toBe('1990-10-26..2038-02-22');
    expect(say(overviewRange(extent))).toBe('1991-06-23..2026-04-25');
  });

  it('hold the extent, however long', () => {
    fc.assert(
      fc.property(anyRange(day), ({ from, to }) => {
        const days = { earliest: stringifyIsoDay(from), latest: stringifyIsoDay(to) };
        for (const whole of [wholeWindow(days), overviewRange(days)]) {
          expect(whole.from).toBeLessThan(from);
          expect(whole.to).toBeGreaterThan(to);
        }
      }),
    );
  });

  it('have some width where all events are of one day, or none is dated', () => {
    const oneDay = wholeWindow({ earliest: '2021-04-01', latest: '2021-04-01' });
    expect(say(oneDay)).toBe('2021-03-29..2021-04-25');
    expect(width(wholeWindow(null))).toBeGreaterThan(3650);
  });
});

describe('resolveWindow', () => {
  const whole = range('1990-01-01', '2029-12-31');

  it.each<[string | null, string | null, string]>([
    [null, null, '1990-01-01..2029-12-31'],
    ['2020-03-01', null, '2020-03-01..2029-12-31'],
    [null, '2020-03-01', '1990-01-01..2020-03-01'],
    ['2020-03-01', '2021-12-31', '2020-03-01..2021-12-31'],
    ['1500-01-01', '1600-01-01', '1500-01-01..1600-01-01'],
    // Beyond all events: as wide as all of them.
    ['2040-01-01', null, '2040-01-01..2079-12-31'],
    [null, '1950-01-01', '1910-01-02..1950-01-01'],
  ])('from %s to %s is %s', (from, to, expected) => {
    const request = {
      from: from === null ? null : parseIsoDay(from),
      to: to === null ? null : parseIsoDay(to),
    };
    expect(say(resolveWindow(request, whole))).toBe(expected);
  });

  it('never ends before it begins, and keeps the sides that were asked for', () => {
    fc.assert(
      fc.property(anyRange(), fc.boolean(), fc.boolean(), timeWindow, (asked, open, ends, all) => {
        const request = { from: open ? null : asked.from, to: ends ? null : asked.to };
        const resolved = resolveWindow(request, all);
        expect(resolved.from).toBeLessThanOrEqual(resolved.to);
        expect(resolved.from).toBe(request.from ?? resolved.from);
        expect(resolved.to).toBe(request.to ?? resolved.to);
      }),
    );
  });
});

describe('panned', () => {
  it('moves by a share of the width', () => {
    const year = range('2021-01-01', '2021-12-31');
    expect(say(panned(year, 1))).toBe('2022-01-01..2022-12-31');
    expect(say(panned(year, -0.25))).toBe('2020-10-02..2021-10-01');
  });

  it('keeps the width, and comes back by the opposite move', () => {
    fc.assert(
      fc.property(timeWindow, fc.constantFrom(0.25, 0.5, 1), (before, share) => {
        const moved = panned(before, share);
        expect(width(moved)).toBe(width(before));
        expect(moved.from).toBeGreaterThan(before.from);
        expect(Math.abs(panned(moved, -share).from - before.from)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('zoomed', () => {
  it('keeps the middle', () => {
    fc.assert(
      fc.property(timeWindow, fc.double({ min: 0.01, max: 100, noNaN: true }), (before, factor) => {
        const after = zoomed(before, factor);
        const shift = (after.from + after.to - before.from - before.to) / 2;
        expect(Math.abs(shift)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stays between a day and all that an address can name, in whole days', () => {
    fc.assert(
      fc.property(
        timeWindow,
        fc.double({ min: 0.0001, max: 10_000, noNaN: true }),
        (before, factor) => {
          const after = zoomed(before, factor);
          expect(width(after)).toBeGreaterThanOrEqual(SHORTEST_WINDOW);
          expect(width(after)).toBeLessThanOrEqual(LONGEST_WINDOW);
          expect(Number.isInteger(after.from) && Number.isInteger(after.to)).toBe(true);
        },
      ),
    );
  });

  it('narrows to a day at last, and widens again from there', () => {
    let now = range('2021-01-01', '2021-12-31');
    for (let presses = 0; presses < 20; presses++) now = zoomed(now, 1 / 1.6);
    expect(width(now)).toBe(SHORTEST_WINDOW);
    // Whole days cannot be halved, so some presses shift the middle by half a day.
    expect(Math.abs(now.from - range('2021-07-02', '2021-07-02').from)).toBeLessThanOrEqual(3);
    expect(width(zoomed(now, 1.6))).toBe(2);
  });
});

describe('withinCalendar', () => {
  it('leaves a window alone whose days an address can name', () => {
    fc.assert(
      fc.property(anyRange(), (inside) => {
        expect(withinCalendar(inside)).toEqual(inside);
      }),
    );
  });

  it('moves any other by no more than it must, at the same width', () => {
    fc.assert(
      fc.property(timeWindow, fc.integer({ min: -5_000_000, max: 5_000_000 }), (base, by) => {
        const before = { from: epochDay(base.from + by), to: epochDay(base.to + by) };
        const after = withinCalendar(before);
        expect(width(after)).toBe(width(before));
        expect(after.from).toBeGreaterThanOrEqual(FIRST_DAY);
        expect(after.to).toBeLessThanOrEqual(LAST_DAY);
        expect([before.from, FIRST_DAY, LAST_DAY - width(before) + 1]).toContain(after.from);
      }),
    );
  });
});

describe('revealing', () => {
  const shown = range('2020-01-01', '2020-12-31');

  it('leaves the window alone where it shows some of the date already', () => {
    for (const edtf of ['2020-06-01', '2020', '2019/2021', '2020-10-31/..', '[..2021]']) {
      expect(revealing(shown, spanOf(edtf))).toBe(shown);
    }
  });

  it('moves where the date begins so late that its label has no room', () => {
    expect(say(revealing(shown, spanOf('2020-12-30')))).toBe('2020-06-30..2021-06-30');
  });

  it('counts the last 15 per cent of the window as too little room for a label', () => {
    const window = range('2021-01-01', '2021-04-11');
    expect(revealing(window, spanOf('2021-03-27'))).toBe(window);
    expect(revealing(window, spanOf('2021-03-28'))).not.toBe(window);
  });

  it('leaves it alone where the date is unknown', () => {
    expect(revealing(shown, spanOf('[..1990]'))).toBe(shown);
    expect(revealing(shown, spanOf('../..'))).toBe(shown);
  });

  it('puts a date in the middle', () => {
    expect(say(revealing(shown, spanOf('1992-02-19')))).toBe('1991-08-20..1992-08-19');
    expect(say(revealing(shown, spanOf('2024-01/2024-03')))).toBe('2023-08-16..2024-08-15');
  });

  it('shows a date that is wider than the window from its start', () => {
    expect(say(revealing(shown, spanOf('1990/1999')))).toBe('1989-12-31..1990-12-31');
  });

  it('shows the start of a stretch that is not over', () => {
    expect(say(revealing(shown, spanOf('2024-07-01/..')))).toBe('2023-12-31..2024-12-30');
  });

  it('shows every date that has a start, at the same width', () => {
    fc.assert(
      fc.property(timeWindow, anySpan(fc.oneof(day, anyDay)), (before, span) => {
        fc.pre(span.earliest !== null);
        const after = revealing(before, span);
        expect(width(after)).toBe(width(before));
        expect(touches(span, after)).toBe(true);
        const start = parseIsoDay(span.earliest ?? '');
        if (after !== before) expect(after.from).toBeLessThanOrEqual(start);
      }),
      { numRuns: 1000 },
    );
  });

  it('still shows it within the days that an address can name', () => {
    fc.assert(
      fc.property(timeWindow, anySpan(), (before, span) => {
        fc.pre(span.earliest !== null);
        expect(touches(span, withinCalendar(revealing(before, span)))).toBe(true);
      }),
    );
  });
});

describe('alignedWindow', () => {
  const windows = anyRange();

  it('has time to spare on both sides, and no more than half as much again', () => {
    fc.assert(
      fc.property(windows, (timeWindow) => {
        const aligned = alignedWindow(timeWindow);
        expect(aligned.from).toBeLessThan(timeWindow.from);
        expect(aligned.to).toBeGreaterThan(timeWindow.to);
        expect(width(aligned)).toBeLessThanOrEqual(Math.max(width(timeWindow) * 1.5, 5));
      }),
    );
  });

  it('has a day at least to spare where windows are shortest', () => {
    const day = range('2021-04-01', '2021-04-01');
    expect(say(alignedWindow(day))).toBe('2021-03-31..2021-04-02');
  });

  it('is rounded to eighths of the window, with one more before and after', () => {
    const aligned = alignedWindow({ from: epochDay(640), to: epochDay(640 + 511) });
    expect(aligned).toEqual({ from: 640 - 64, to: 640 + 512 + 64 - 1 });
    expect(alignedWindow({ from: epochDay(641), to: epochDay(641 + 510) })).toEqual({
      from: 640 - 32,
      to: 1152 + 32 - 1,
    });
  });

  it('stays the same for most small steps of a reader who pans', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 64, max: 40_000 }), (from, days) => {
        const asked = new Set<string>();
        const steps = 50;
        for (let step = 0; step < steps; step++) {
          const start = epochDay(from + (step * days) / 500);
          const { from: first, to: last } = alignedWindow({
            from: start,
            to: epochDay(start + days - 1),
          });
          asked.add(`${first} ${last}`);
        }
        // A tenth of the window was crossed, and it is cut at eighths to sixteenths on either side.
        expect(asked.size).toBeLessThanOrEqual(6);
      }),
    );
  });
});
