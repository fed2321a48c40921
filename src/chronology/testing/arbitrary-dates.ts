import fc from 'fast-check';
import type { DateSpan } from '../../contract/date-span.ts';
import { DATE_KINDS } from '../../contract/vocabulary.ts';
import {
  dayFromParts,
  type EpochDay,
  epochDay,
  FIRST_DAY,
  LAST_DAY,
  stringifyIsoDay,
} from '../days.ts';
import type { DayRange } from '../period.ts';

/** Any day from year 0000 to 9999, with edges of months and years over-represented. */
export const anyDay: fc.Arbitrary<EpochDay> = fc.oneof(
  fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(epochDay),
  fc
    .record({
      year: fc.integer({ min: 0, max: 9999 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.constantFrom(0, 1),
    })
    .map(({ year, month, day }) => dayFromParts(year, month, day))
    .filter((day) => day >= FIRST_DAY),
);

/** A range between two of `days`, both inclusive. */
export function anyRange(days: fc.Arbitrary<EpochDay> = anyDay): fc.Arbitrary<DayRange> {
  return fc
    .tuple(days, days)
    .map(([a, b]) => ({ from: epochDay(Math.min(a, b)), to: epochDay(Math.max(a, b)) }));
}

/** Days so close together that ranges of them often overlap. */
export const nearDay: fc.Arbitrary<EpochDay> = fc
  .integer({ min: 18_600, max: 18_660 })
  .map(epochDay);

/** A span of any kind, with known, open and unknown sides. Its EDTF string is empty. */
export function anySpan(days: fc.Arbitrary<EpochDay> = anyDay): fc.Arbitrary<DateSpan> {
  return fc
    .record({
      range: anyRange(days),
      kind: fc.constantFrom(...DATE_KINDS),
      known: fc.constantFrom('both', 'both', 'earliest', 'latest', 'neither'),
    })
    .map(({ range, kind, known }): DateSpan => {
      const earliest = stringifyIsoDay(range.from);
      const latest = kind === 'instant' ? earliest : stringifyIsoDay(range.to);
      const isKnown = (side: string) => kind === 'instant' || known === 'both' || known === side;
      return {
        edtf: '',
        earliest: isKnown('earliest') ? earliest : null,
        latest: isKnown('latest') ? latest : null,
        kind,
        approximate: false,
      };
    });
}
