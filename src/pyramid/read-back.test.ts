import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUndated } from '../chronology/compare.ts';
import { dayFromParts, type EpochDay, epochDay, parseIsoDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { touches } from '../chronology/touches.ts';
import type { EventSummary, PartnerId } from '../contract/event.ts';
import type { EventType } from '../contract/vocabulary.ts';
import { type Channel, headPath } from './channel-paths.ts';
import { channelsOf } from './channels-of.ts';
import { type Filter, passes } from './filter.ts';
import { lanesOf } from './lanes.ts';
import { channelIndex } from './read/channel-index.ts';
import type { EventIndex } from './read/event-index.ts';
import { FEW_FILES } from './read/few-files.ts';
import { localIndex } from './read/local-index.ts';
import { type ReadFile, readHeads } from './read/open-channel.ts';
import { compareEvents, mostProminent, startOf } from './read/order.ts';
import { ArbitraryEvents } from './testing/arbitrary-events.ts';
import { type PlacedPyramid, placed, TINY_SIZES } from './testing/placed-pyramid.ts';
import { factsOf } from './testing/plain-events.ts';

/*
 * Placed files are read as the app reads them. The answers must be those that follow from the events.
 */

const PARTNERS = ['KZ', 'OSCE', 'RU'];
const TYPES: EventType[] = ['AGREE', 'CONSULT', 'COOPERATE'];
const ALL_TIME: DayRange = { from: epochDay(-719_528), to: epochDay(2_932_896) };

/** No, one or several partners and types. */
const ArbitraryFilter: fc.Arbitrary<Filter> = fc.record({
  partners: fc.shuffledSubarray(PARTNERS),
  types: fc.shuffledSubarray(TYPES),
});

/** From a day to centuries long; among the events, at their edge, beyond or around them. */
const ArbitraryWindow: fc.Arbitrary<DayRange> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(ALL_TIME) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: -30, max: 30 }) },
          { weight: 2, arbitrary: fc.integer({ min: -45_000, max: 45_000 }) },
        ),
        fc.oneof(
          fc.integer({ min: 0, max: 8 }),
          fc.integer({ min: 0, max: 800 }),
          fc.integer({ min: 0, max: 80_000 }),
        ),
      )
      .map(([from, width]) => ({ from: epochDay(from), to: epochDay(from + width) })),
  },
);

interface Opened {
  /** Answers from the files. */
  index: EventIndex;
  /** Paths of the files that `index` has read, in order, repeats included. Heads do not count. */
  asked: string[];
  /** Answers from the events. */
  local: EventIndex;
  /** The events that pass, in list order. */
  events: EventSummary[];
  channels: Channel[];
  /** Whether an event may be in several of the channels. */
  overlapping: boolean;
}

/** Places events in channels, even if they are so few that they fit into one head. */
function placedInChannels(all: readonly EventSummary[]): PlacedPyramid {
  const embedding = placed(all);
  return embedding.layout === 'one' ? placed(all, { ...TINY_SIZES, embeddedRows: 0 }) : embedding;
}

/** Both indexes of the events that pass a filter. */
async function opened(all: readonly EventSummary[], filter: Filter): Promise<Opened> {
  const pyramid = placedInChannels(all);
  const asked: string[] = [];
  const read: ReadFile = async <T>(path: string): Promise<T> => {
    asked.push(path);
    const text = pyramid.files.get(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    return JSON.parse(text);
  };
  const facts = factsOf(all, 'channels');
  const heads = await readHeads(facts, filter, read);
  asked.length = 0;
  const events = all.filter((event) => passes(event, filter, null)).sort(compareEvents);
  return {
    index: channelIndex(heads, extentOf(all), read, TINY_SIZES),
    asked,
    local: localIndex(events),
    events,
    channels: channelsOf(filter, facts),
    overlapping: filter.partners.length > 1,
  };
}

/** The extent, as in the manifest. */
function extentOf(events: readonly EventSummary[]): DayRange {
  const dated = events.filter(({ date }) => !isUndated(date));
  if (dated.length === 0) return ALL_TIME;
  const starts = dated.map(startOf);
  const ends = dated.map(endOf);
  return { from: epochDay(Math.min(...starts)), to: epochDay(Math.max(...starts, ...ends)) };
}

/** The last day of a dated event; the first if it has no end. */
function endOf({ date }: EventSummary): number {
  return parseIsoDay(date.latest ?? date.earliest ?? '');
}

/** The whole list, read page by page. */
async function allPages(index: EventIndex, timeWindow: DayRange, limit: number) {
  const rows: (EventSummary | null)[] = [];
  for (;;) {
    const page = await index.list(timeWindow, rows.length, limit);
    expect(page.length).toBeLessThanOrEqual(limit);
    rows.push(...page);
    if (page.length < limit) return rows;
  }
}

function ids(events: readonly (EventSummary | null)[]): string[] {
  return events.flatMap((event) => (event === null ? [] : [event.id]));
}

function property(
  check: (
    opened: Opened,
    rest: { timeWindow: DayRange; size: number; all: EventSummary[] },
  ) => Promise<void>,
) {
  return fc.assert(
    fc.asyncProperty(
      ArbitraryEvents.filter((events) => events.length > 0),
      ArbitraryFilter,
      ArbitraryWindow,
      fc.integer({ min: 1, max: 9 }),
      async (all, filter, timeWindow, size) =>
        check(await opened(all, filter), { timeWindow, size, all }),
    ),
    { numRuns: 60 },
  );
}

describe('channelsOf', () => {
  it('reads only channels that are written, and each of them for some filter', () => {
    const filters = [[], ...PARTNERS.map((partner) => [partner])].flatMap((partners) =>
      [[], ...TYPES.map((type) => [type])].map((types) => ({ partners, types })),
    );
    fc.assert(
      fc.property(
        ArbitraryEvents.filter((events) => events.length > 0),
        (all) => {
          const pyramid = placedInChannels(all);
          const facts = factsOf(all, 'channels');
          const asked = filters.flatMap((filter) => channelsOf(filter, facts).map(headPath));
          const written = [...pyramid.files.keys()].filter((file) => file.endsWith('/head.json'));
          expect([...new Set(asked)].sort()).toEqual(written.sort());
        },
      ),
    );
  });
});

describe('channelIndex over placed files', () => {
  it('counts what touches a window, exactly unless it says “at least”', async () => {
    await property(async ({ index, local, overlapping }, { timeWindow }) => {
      const count = await index.countInWindow(timeWindow);
      const { value } = await local.countInWindow(timeWindow);
      if (!overlapping) expect(count.exact).toBe(true);
      if (count.exact) expect(count.value).toBe(value);
      else expect(count.value).toBeLessThanOrEqual(value);
      for (const [some, all] of [
        [index.total, local.total],
        [index.undated, local.undated],
      ] as const) {
        if (some.exact) expect(some.value).toBe(all.value);
        else expect(some.value).toBeLessThanOrEqual(all.value);
      }
    });
  });

  it('lists each event of a window once, by date, the undated last', async () => {
    await property(async ({ index, local, channels }, { timeWindow, size, all }) => {
      const rows = await allPages(index, timeWindow, size);
      const expected = await local.list(timeWindow, 0, all.length);
      const listed = ids(rows);
      expect([...listed].sort()).toEqual(ids(expected).sort());
      if (channels.length === 1) expect(rows).toEqual(expected);
      const events = rows.filter((event) => event !== null);
      const dated = events.filter(({ date }) => !isUndated(date));
      expect(events.slice(0, dated.length)).toEqual(dated);
      expect(dated.map(startOf)).toEqual(dated.map(startOf).sort((a, b) => a - b));
    });
  });

  it('gives the same rows however the list is divided into pages', async () => {
    await property(async ({ index }, { timeWindow, size, all }) => {
      const whole = await index.list(timeWindow, 0, 4 * all.length);
      expect(await allPages(index, timeWindow, size)).toEqual(whole);
      const from = size * 2;
      expect(await index.list(timeWindow, from, size)).toEqual(whole.slice(from, from + size));
    });
  });

  it('counts at least as many rows as the heading of the list says', async () => {
    await property(async ({ index }, { timeWindow, all }) => {
      const rows = await index.list(timeWindow, 0, 4 * all.length);
      const { value, exact } = await index.countInWindow(timeWindow);
      if (exact) expect(ids(rows)).toHaveLength(value + index.undated.value);
      else expect(ids(rows).length).toBeGreaterThanOrEqual(value + index.undated.value);
    });
  });

  it('shows only events of the window, in order, each once, and all if it says so', async () => {
    await property(async ({ index, events }, { timeWindow, size }) => {
      const inWindow = events.filter(({ date }) => !isUndated(date) && touches(date, timeWindow));
      const top = await index.top(timeWindow, size);
      const shown = ids(top.events);
      expect(new Set(shown).size).toBe(shown.length);
      expect(ids(inWindow).filter((id) => shown.includes(id))).toEqual(shown);
      expect(shown.length).toBeLessThanOrEqual(size);
      if (top.complete) expect(top.events).toEqual(inWindow);
      // Of all time, something is always shown.
      if (inWindow.length > 0 && timeWindow === ALL_TIME) expect(shown).not.toEqual([]);
    });
  });

  it('shows the most prominent of a window of few pages, and of all time', async () => {
    await property(async ({ index, events, channels }, { timeWindow, size }) => {
      const dated = events.filter(({ date }) => !isUndated(date));
      const inWindow = dated.filter(({ date }) => touches(date, timeWindow));
      const top = await index.top(timeWindow, size);
      // A single channel reads four files, enough for eight rows in any of its strands. Several channels share the four; a head has all rows of its channel if they fit into a top.
      const few = channels.length > 1 ? TINY_SIZES.topRows : 3 * TINY_SIZES.pageRows - 1;
      const readAll = dated.length <= few;
      if (readAll) expect(top.events).toEqual(mostProminent(inWindow, size));
      if (readAll) expect(top.complete).toBe(inWindow.length <= size);
      if (channels.length === 0) return;
      const most = TINY_SIZES.topRows;
      const ofAllTime = await index.top(ALL_TIME, most);
      expect(ofAllTime.events).toEqual(mostProminent(dated, most));
    });
  });

  it('finds the most prominent of all time in any window they touch, however long ago they began', async () => {
    await property(async ({ index, events }, { timeWindow, all }) => {
      const dated = events.filter(({ date }) => !isUndated(date));
      for (const event of mostProminent(dated, TINY_SIZES.topRows)) {
        const [first, last] = [startOf(event), endOf(event)];
        for (const { from, to } of [
          timeWindow,
          { from: Math.min(timeWindow.from, first), to: first },
          { from: last, to: Math.max(timeWindow.to, last) },
        ]) {
          const some = { from: epochDay(from), to: epochDay(to) };
          const found = ids((await index.top(some, all.length)).events);
          expect(found.includes(event.id)).toBe(touches(event.date, some));
        }
      }
    });
  });

  it('reads few files for the events of a window', async () => {
    await property(async ({ index, asked, channels }, { timeWindow, size }) => {
      await index.top(timeWindow, size);
      expect(asked.length).toBeLessThanOrEqual(Math.max(FEW_FILES, channels.length));
    });
  });

  it('reads two files to count, and the same two for the start of the list', async () => {
    await property(async ({ index, asked, channels }, { timeWindow, size }) => {
      const ofDays = () => new Set(asked.filter((path) => path.includes('/days/')));
      await index.countInWindow(timeWindow);
      expect(ofDays()).toEqual(new Set(asked));
      expect(ofDays().size).toBeLessThanOrEqual(2 * channels.length);
      if (channels.length !== 1) return;
      await index.list(timeWindow, 0, Math.min(size, 1));
      // The day on which the first event of the window begins may be in a chunk of its own.
      expect(ofDays().size).toBeLessThanOrEqual(3);
    });
  });

  it('reads no page of ongoing events once the list is past them', async () => {
    await property(async ({ index, asked, events, channels }, { timeWindow, size }) => {
      if (channels.length !== 1) return;
      const inWindow = events.filter(({ date }) => !isUndated(date) && touches(date, timeWindow));
      const ongoing = inWindow.filter((event) => startOf(event) < timeWindow.from).length;
      const rows = await index.list(timeWindow, ongoing, size);
      const begun = rows.filter((event) => event !== null && !isUndated(event.date)).length;
      const pages = new Set(asked.filter((path) => /\/(day|year|long)\/\d+\.json$/.test(path)));
      // Two consecutive rows of a strand may be in two pages; all these rows begin in the window.
      expect(pages.size).toBeLessThanOrEqual(begun);
    });
  });

  it('leads from event to event in the order of the list, both ways', async () => {
    await property(async ({ index, events, channels }) => {
      const [start] = await index.list(ALL_TIME, 0, 1);
      const walk: EventSummary[] = [];
      for (let at = start ?? undefined; at !== undefined; ) {
        expect(walk).not.toContainEqual(at);
        walk.push(at);
        at = (await index.neighbours(at)).next;
      }
      expect(ids(walk).sort()).toEqual(ids(events).sort());
      if (channels.length === 1) expect(walk).toEqual(events);
      for (const [at, event] of walk.entries()) {
        const { previous } = await index.neighbours(event);
        expect(previous).toEqual(walk[at - 1]);
      }
    });
  });

  it('leads on from an event that does not pass the filter', async () => {
    await property(async ({ index, local, events, channels }, { all }) => {
      const others = all.filter((event) => !events.includes(event));
      for (const event of others) {
        const found = await index.neighbours(event);
        if (channels.length === 1) expect(found).toEqual(await local.neighbours(event));
        // Whatever the order within a day: the previous is not later, and nothing is between the two.
        const walk = ids(await index.list(ALL_TIME, 0, 4 * all.length));
        const at = found.previous === undefined ? -1 : walk.indexOf(found.previous.id);
        expect(found.next?.id).toBe(walk[at + 1]);
        if (isUndated(event.date)) continue;
        if (found.previous) expect(startOf(found.previous)).toBeLessThanOrEqual(startOf(event));
        if (found.next && !isUndated(found.next.date)) {
          expect(startOf(found.next)).toBeGreaterThanOrEqual(startOf(event));
        }
      }
    });
  });

  it('counts what begins between edges, of all and by lane', async () => {
    await fc.assert(
      fc.asyncProperty(
        ArbitraryEvents,
        ArbitraryFilter,
        ArbitraryEdges,
        async (all, filter, edges) => {
          if (all.length === 0) return;
          const { index, local, overlapping, events } = await opened(all, filter);
          const density = await index.density(edges);
          const expected = await local.density(edges);
          if (overlapping) {
            for (const [at, count] of density.entries()) {
              expect(count).toBeGreaterThanOrEqual(expected[at] ?? 0);
            }
          } else expect(density).toEqual(expected);
          const lanes: PartnerId[] =
            filter.partners.length === 0 ? ['', ...PARTNERS] : [...filter.partners];
          expect(await index.lanes(lanes, edges)).toEqual(await local.lanes(lanes, edges));
          const present = new Set(events.filter(({ date }) => !isUndated(date)).flatMap(lanesOf));
          expect(lanes.filter((lane) => index.partnersPresent.has(lane))).toEqual(
            lanes.filter((lane) => present.has(lane)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Days within two calendar years, or 1 Januaries. */
const ArbitraryEdges: fc.Arbitrary<EpochDay[]> = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: -300, max: 300 }), { minLength: 2, maxLength: 9 })
    .map((days) => days.sort((a, b) => a - b).map(epochDay)),
  fc
    .uniqueArray(fc.integer({ min: 1870, max: 2090 }), { minLength: 2, maxLength: 9 })
    .map((years) => years.sort((a, b) => a - b).map((year) => dayFromParts(year, 1, 1))),
);
