import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDateSpans } from '../../chronology/compare.ts';
import type { EventSummary } from '../../contract/event.ts';
import { RowsFileSchema, STRANDS } from '../../contract/pyramid.ts';
import {
  type Channel,
  dayChunkPath,
  headPath,
  laneYearsPath,
  pagePath,
  topPath,
} from '../../pyramid/channel-paths.ts';
import { rankOf } from '../../pyramid/rank.ts';
import { packRow } from '../../pyramid/rows.ts';
import { strandOf } from '../../pyramid/strand-of.ts';
import { byCodeUnit } from '../code-unit-order.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import {
  placed,
  readDays,
  readFile,
  readHead,
  readPages,
  TINY_LAYOUT,
} from '../testing/placed-pyramid.ts';
import { parts } from './layout.ts';

/** Events that do not fit in one head. */
const ManyEvents = ArbitraryEvents.filter((events) => placed(events).layout !== 'one');

/** The channels that there should be, by the events alone: no two of them are known to be the same. */
function channelsFor(events: readonly EventSummary[]): Channel[] {
  const channels = new Map<string, Channel>();
  for (const { partners, type } of events) {
    for (const partner of [null, ...partners]) {
      for (const one of [null, type]) channels.set(`${partner} ${one}`, { partner, type: one });
    }
  }
  return [...channels.values()].filter(({ partner, type }) => {
    const ofPartner = eventsOf(events, { partner, type: null });
    if (partner !== null && ofPartner.length === events.length) return false;
    return type === null || new Set(ofPartner.map((event) => event.type)).size > 1;
  });
}

/** The events of a channel, in list order. */
function eventsOf(events: readonly EventSummary[], { partner, type }: Channel): EventSummary[] {
  return events
    .filter((event) => partner === null || event.partners.includes(partner))
    .filter((event) => type === null || event.type === type)
    .sort((a, b) => compareDateSpans(a.date, b.date) || byCodeUnit(a.id, b.id));
}

describe('placePyramid', () => {
  it('has each event in every channel it belongs to, once, by strand and in order', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          const expected = eventsOf(events, channel);
          const head = readHead(pyramid, channel);
          expect(head.count).toBe(expected.length);
          expect(head.shared).toBe(expected.filter(({ partners }) => partners.length > 1).length);
          for (const strand of STRANDS) {
            const rows = expected.filter(({ date }) => strandOf(date) === strand).map(packRow);
            expect(readPages(pyramid, channel, strand).flat()).toEqual(rows);
            expect(head.strands[strand].count).toBe(rows.length);
          }
        }
      }),
    );
  });

  it('writes the files of these channels and no others', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        const expected = channelsFor(events).flatMap((channel) => {
          const head = readHead(pyramid, channel);
          const files = [headPath(channel)];
          if (channel.partner === null) files.push(laneYearsPath(channel));
          if ('chunks' in head.days) {
            files.push(...head.days.chunks.map((_, chunk) => dayChunkPath(channel, chunk)));
          }
          for (const name of STRANDS) {
            const strand = head.strands[name];
            if ('rows' in strand) continue;
            files.push(...strand.first.map((_, page) => pagePath(channel, name, page)));
            let nodes = strand.first.length;
            for (let level = 1; nodes > 1; level++) {
              nodes = Math.ceil(nodes / TINY_LAYOUT.topFan);
              for (let node = 0; node < nodes; node++) {
                files.push(topPath(channel, name, level, node));
              }
            }
          }
          return files;
        });
        const isDayLane = (file: string) => /\/lanes\/\d+\.json$/.test(file);
        const written = [...pyramid.files.keys()].filter((file) => !isDayLane(file));
        expect(written.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('says of each page where it begins and how far it reaches', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          for (const name of STRANDS) {
            const strand = readHead(pyramid, channel).strands[name];
            if ('rows' in strand) {
              expect(strand.count).toBeLessThanOrEqual(TINY_LAYOUT.embeddedRows);
              continue;
            }
            const inStrand = eventsOf(events, channel).filter(
              ({ date }) => strandOf(date) === name,
            );
            const pages = parts(inStrand, TINY_LAYOUT.pageRows);
            expect(strand.first).toEqual(
              pages.map(([row]) => (name === 'undated' ? 0 : dayOf(row?.date.earliest ?? null))),
            );
            expect(strand.reach).toEqual(
              pages.map((page) => {
                const ends = page.map(({ date }) => dayOf(date.latest));
                const known = ends.filter((end) => end !== null);
                return name === 'undated' || known.length < ends.length ? null : Math.max(...known);
              }),
            );
          }
        }
      }),
    );
  });

  it('has in each top exactly the most prominent rows of its pages', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          for (const name of STRANDS) {
            const inStrand = eventsOf(events, channel).filter(
              ({ date }) => strandOf(date) === name,
            );
            if (inStrand.length <= TINY_LAYOUT.embeddedRows) continue;
            for (let level = 1; ; level++) {
              const covered = TINY_LAYOUT.pageRows * TINY_LAYOUT.topFan ** level;
              if (covered >= inStrand.length * TINY_LAYOUT.topFan) break;
              for (const [node, below] of parts(inStrand, covered).entries()) {
                const best = [...below]
                  .sort((a, b) => rankOf(b) - rankOf(a) || below.indexOf(a) - below.indexOf(b))
                  .slice(0, TINY_LAYOUT.topRows);
                const rows = below.filter((event) => best.includes(event)).map(packRow);
                const file = topPath(channel, name, level, node);
                expect(readFile(pyramid, file, RowsFileSchema)).toEqual(rows);
              }
            }
          }
        }
      }),
    );
  });

  it('counts by day exactly what touches any window', () => {
    const ArbitraryDays = fc.tuple(
      fc.integer({ min: -40_000, max: 40_000 }),
      fc.integer({ min: -40, max: 40 }),
    );
    fc.assert(
      fc.property(ManyEvents, ArbitraryDays, (events, days) => {
        const [from, to] = [Math.min(...days), Math.max(...days)];
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          const touching = eventsOf(events, channel).filter(
            ({ date }) =>
              strandOf(date) !== 'undated' &&
              (dayOf(date.earliest) ?? Number.NEGATIVE_INFINITY) <= to &&
              (dayOf(date.latest) ?? Number.POSITIVE_INFINITY) >= from,
          );
          let begun = 0;
          let ended = 0;
          let running = [0, 0, 0, 0];
          for (const { first, before, chunk } of readDays(pyramid, channel)) {
            expect(before).toEqual(running);
            expect(chunk.length).toBeLessThanOrEqual(TINY_LAYOUT.chunkDays * 5);
            if (first !== undefined) expect(chunk[0]).toBe(first);
            let day = 0;
            for (const [step = 0, ...counts] of parts(chunk, 5)) {
              day += step;
              running = running.map((total, index) => total + (counts[index] ?? 0));
              const [onDay = 0, onYear = 0, onLong = 0, onEnd = 0] = counts;
              if (day <= to) begun += onDay + onYear + onLong;
              if (day < from) ended += onEnd;
            }
          }
          expect(begun - ended).toBe(touching.length);
        }
      }),
    );
  });

  it('gives the same bytes in whichever order the events are added', () => {
    const Shuffled = ArbitraryEvents.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
      ),
    );
    fc.assert(
      fc.property(Shuffled, ([events, shuffled]) => {
        const [one, other] = [placed(events), placed(shuffled)];
        expect([...one.files].sort()).toEqual([...other.files].sort());
      }),
    );
  });
});

function dayOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / 86_400_000;
}
