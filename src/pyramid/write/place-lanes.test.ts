import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromParts, epochDay, stringifyIsoDay } from '../../chronology/days.ts';
import { laneDaysPath } from '../channel-paths.ts';
import { LaneDaysSchema } from '../format.ts';
import { strandOf } from '../strands.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import { placed, readFile, readHead } from '../testing/placed-pyramid.ts';
import { cut } from './cut.ts';

const ManyEvents = ArbitraryEvents.filter((events) => placed(events).layout === 'channels');

/** How often each text occurs in a list. */
function tally(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

describe('placeLanes', () => {
  it('counts the events of each partner by year and by day', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        const types = [...new Set(events.map(({ type }) => type))];
        for (const type of types.length > 1 ? [null, ...types] : [null]) {
          const channel = { partner: null, type };
          const begun = events
            .filter((event) => type === null || event.type === type)
            .filter(({ date }) => strandOf(date) !== 'undated')
            .flatMap(({ date, partners }) =>
              (partners.length === 0 ? [''] : partners).map((lane) => `${lane} ${date.earliest}`),
            );
          const years = readHead(pyramid, channel).lanes ?? {};
          const byYear: [string, number][] = [];
          const byDay: [string, number][] = [];
          for (const [lane, flat] of Object.entries(years)) {
            for (const [year = 0, count = 0] of cut(flat, 2)) {
              byYear.push([`${lane} ${year}`, count]);
              const file = laneDaysPath(channel, year);
              const days = readFile(pyramid, file, LaneDaysSchema)[lane] ?? [];
              for (const [day = 0, onDay = 0] of cut(days, 2)) {
                const date = stringifyIsoDay(epochDay(dayFromParts(year, 1, day)));
                byDay.push([`${lane} ${date}`, onDay]);
              }
            }
          }
          expect(Object.fromEntries(byDay)).toEqual(tally(begun));
          expect(Object.fromEntries(byYear)).toEqual(tally(begun.map((text) => text.slice(0, -6))));
        }
      }),
    );
  });
});
