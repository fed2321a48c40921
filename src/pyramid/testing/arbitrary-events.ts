import fc from 'fast-check';
import { epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import type { EventSummary } from '../../contract/event.ts';

/** Mostly days near the turn of 1970, so that many events meet, and some far from it. */
const ArbitraryDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: -30_000, max: 30_000 }) },
);

const ArbitraryReach = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom(364, 365, 366, 3652, 3653, 9000) },
);

/** A date of any kind: an exact day, vague, an interval, open at either end, or unknown. */
const ArbitraryDate: fc.Arbitrary<DateSpan> = fc
  .record({
    from: ArbitraryDay,
    reach: ArbitraryReach,
    open: fc.oneof(
      { weight: 8, arbitrary: fc.constant('neither') },
      { weight: 3, arbitrary: fc.constantFrom('start', 'end', 'both') },
    ),
    kind: fc.constantFrom('interval', 'within'),
    approximate: fc.boolean(),
  })
  .map(({ from, reach, open, kind, approximate }) => {
    const earliest = open === 'start' || open === 'both' ? null : isoDay(from);
    const latest = open === 'end' || open === 'both' ? null : isoDay(from + reach);
    if (earliest !== null && earliest === latest) {
      return { edtf: earliest, earliest, latest, kind: 'instant', approximate };
    }
    const edtf = `${earliest ?? '..'}/${latest ?? '..'}`;
    return { edtf, earliest, latest, kind, approximate };
  });

const ArbitraryEvent = fc.record<Omit<EventSummary, 'id'>>({
  title: fc.constantFrom('Talks', 'A “visit”, \\ twice', 'Türkmenbaşy <b>'),
  date: ArbitraryDate,
  partners: fc.subarray(['KZ', 'OSCE', 'RU']),
  type: fc.constantFrom('AGREE', 'CONSULT', 'COOPERATE'),
  modes: fc.subarray(['visit', 'phone']),
  status: fc.constantFrom('happened', 'scheduled'),
  prominence: fc.constantFrom(0, 12.5, 30, 100),
});

/** Events with distinct ids, in any order. */
export const ArbitraryEvents: fc.Arbitrary<EventSummary[]> = fc
  .uniqueArray(fc.stringMatching(/^[a-c0-2]{1,3}(-[a-c]{1,2})?$/), { maxLength: 60, size: 'max' })
  .chain((ids) => fc.tuple(...ids.map((id) => ArbitraryEvent.map((event) => ({ id, ...event })))));

function isoDay(day: number): string {
  return stringifyIsoDay(epochDay(day));
}
