import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDateSpans } from '../../chronology/compare.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { EventSummary } from '../../contract/event.ts';
import { type Channel, dayChunkPath, headPath, pagePath, topPath } from '../channel-paths.ts';
import { RowsFileSchema } from '../format.ts';
import { prominenceKey } from '../prominence-key.ts';
import { packRow } from '../rows.ts';
import { DATED_STRANDS, STRANDS, strandOf } from '../strands.ts';
import { ArbitraryEvents } from '../testing/arbitrary-events.ts';
import {
  placed,
  readDays,
  readFile,
  readHead,
  readPages,
  TINY_SIZES,
} from '../testing/placed-pyramid.ts';
import { cut } from './cut.ts';

/** Events that do not fit into one head. */
const ManyEvents = ArbitraryEvents.filter((events) => placed(events).layout !== 'one');

/** The channels that should exist, from the events alone: none that would repeat another. */
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
  it('puts each event into each of its channels, once, by strand and in list order', () => {
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
          if ('chunks' in head.days) {
            files.push(...head.days.chunks.map((_, chunk) => dayChunkPath(channel, chunk)));
          }
          for (const name of STRANDS) {
            const strand = head.strands[name];
            if ('rows' in strand) continue;
            files.push(...strand.first.map((_, page) => pagePath(channel, name, page)));
          }
          for (const [level, nodes] of topLevels(head.tops?.first.length ?? 0)) {
            if (nodes === 1) continue;
            for (let node = 0; node < nodes; node++) files.push(topPath(channel, level, node));
          }
          return files;
        });
        const isDayLane = (file: string) => /\/lanes\/\d+\.json$/.test(file);
        const written = [...pyramid.files.keys()].filter((file) => !isDayLane(file));
        expect(written.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('has the first day and the reach of each page in the head', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          for (const name of STRANDS) {
            const strand = readHead(pyramid, channel).strands[name];
            if ('rows' in strand) {
              expect(strand.count).toBeLessThanOrEqual(TINY_SIZES.embeddedRows);
              continue;
            }
            const inStrand = eventsOf(events, channel).filter(
              ({ date }) => strandOf(date) === name,
            );
            const pages = cut(inStrand, TINY_SIZES.pageRows);
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

  it('cuts slots of whole days that begin few rows, or of a single day', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          const { strands, tops } = readHead(pyramid, channel);
          const dated = datedOf(events, channel);
          if (DATED_STRANDS.every((name) => 'rows' in strands[name])) expect(tops).toBeUndefined();
          else {
            const starts = dated.map(({ date }) => dayOf(date.earliest) ?? 0);
            const slots = slotsOf(tops?.first).map(({ from, to }) =>
              starts.filter((day) => from <= day && day <= to),
            );
            expect(slots.map(([day]) => day)).toEqual(tops?.first);
            expect(slots.flat()).toEqual(starts);
            for (const [index, slot] of slots.entries()) {
              const isOneDay = new Set(slot).size === 1;
              if (!isOneDay) expect(slot.length).toBeLessThanOrEqual(TINY_SIZES.slotRows);
              // No more slots than it takes.
              const next = slots[index + 1] ?? [];
              const nextDay = next.filter((day) => day === next[0]);
              if (next.length > 0) {
                expect(slot.length + nextDay.length).toBeGreaterThan(TINY_SIZES.slotRows);
              }
            }
          }
        }
      }),
    );
  });

  it('puts into each top exactly the most prominent rows, of any strand, that touch its slots', () => {
    fc.assert(
      fc.property(ManyEvents, (events) => {
        const pyramid = placed(events);
        for (const channel of channelsFor(events)) {
          const { tops } = readHead(pyramid, channel);
          const dated = datedOf(events, channel);
          for (const [level] of topLevels(tops?.first.length ?? 0)) {
            const nodes = cut(slotsOf(tops?.first), TINY_SIZES.topFan ** (level - 1));
            for (const [node, slots] of nodes.entries()) {
              const from = slots[0]?.from ?? 0;
              const to = slots.at(-1)?.to ?? 0;
              const touching = dated.filter(
                ({ date }) =>
                  (dayOf(date.earliest) ?? 0) <= to &&
                  (dayOf(date.latest) ?? Number.POSITIVE_INFINITY) >= from,
              );
              const best = [...touching]
                .sort(
                  (a, b) =>
                    prominenceKey(b) - prominenceKey(a) ||
                    touching.indexOf(a) - touching.indexOf(b),
                )
                .slice(0, TINY_SIZES.topRows);
              const rows = touching.filter((event) => best.includes(event)).map(packRow);
              const top =
                nodes.length === 1
                  ? tops?.rows
                  : readFile(pyramid, topPath(channel, level, node), RowsFileSchema);
              expect(top).toEqual(rows);
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
            expect(chunk.length).toBeLessThanOrEqual(TINY_SIZES.chunkDays * 5);
            if (first !== undefined) expect(chunk[0]).toBe(first);
            let day = 0;
            for (const [step = 0, ...counts] of cut(chunk, 5)) {
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

  it('gives the same bytes in whatever order the events are added', () => {
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

/** Dated events of a channel, in list order. */
function datedOf(events: readonly EventSummary[], channel: Channel): EventSummary[] {
  return eventsOf(events, channel).filter(({ date }) => strandOf(date) !== 'undated');
}

/** First and last day of each slot; the last has no end. */
function slotsOf(first: readonly number[] = []): { from: number; to: number }[] {
  return first.map((from, index) => ({
    from,
    to: (first[index + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
}

/** The levels of tops over `slots` slots, and the number of tops on each. */
function topLevels(slots: number): [level: number, nodes: number][] {
  if (slots === 0) return [];
  const levels: [number, number][] = [[1, slots]];
  for (let nodes = slots; nodes > 1; ) {
    nodes = Math.ceil(nodes / TINY_SIZES.topFan);
    levels.push([levels.length + 1, nodes]);
  }
  return levels;
}
