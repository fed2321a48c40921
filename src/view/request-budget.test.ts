import { describe, expect, it } from 'vitest';
import { epochDay, parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import type { EventSummary } from '../contract/event.ts';
import type { EventType } from '../contract/vocabulary.ts';
import type { Filter } from '../pyramid/filter.ts';
import { channelIndex } from '../pyramid/read/channel-index.ts';
import { type ReadFile, readHeads } from '../pyramid/read/open-channel.ts';
import { PUBLISHED_SIZES } from '../pyramid/sizes.ts';
import { placed } from '../pyramid/testing/placed-pyramid.ts';
import { factsOf } from '../pyramid/testing/plain-events.ts';
import { stretchEdges } from './stretches.ts';

/*
 * One view of a large corpus requests no more files and bytes than the design allows, whatever the
 * window and the filter.
 */

/** Not counting the manifest. */
const MOST_FILES = 11;
const MOST_FILES_OF_SEVERAL_TYPES = 16;
const MOST_BYTES = 300_000;

const EVENTS = 20_000;
const EXTENT: DayRange = { from: parseIsoDay('1946-01-01'), to: parseIsoDay('2025-12-31') };
const PARTNERS = Array.from({ length: 40 }, (_, index) => `P${index}`);
const TYPES: EventType[] = ['CONSULT', 'COOPERATE', 'SUPPORT', 'AID', 'ACCUSE'];
const CROWDED = ['1961-04-12', '1989-12-06', '2003-02-05'];

let random = randomNumbers(7);
const events = Array.from({ length: EVENTS }, (_, index) => someEvent(index));
const { files } = placed(events, PUBLISHED_SIZES);
const facts = factsOf(events, 'channels');

/**
 * Few partners have many events; some events share a day, some last for weeks or for years, some
 * are undated.
 */
function someEvent(index: number): EventSummary {
  const day = EXTENT.from + Math.floor(random() * (EXTENT.to - EXTENT.from));
  const [first, second] = [oneOf(PARTNERS, 3), oneOf(PARTNERS, 3)];
  const event: EventSummary = {
    id: `event-${index}`,
    title: `What happened as number ${index} of those between the two`,
    date: span(day, day),
    partners: random() < 0.1 && first !== second ? [first, second] : [first],
    type: oneOf(TYPES, 2),
    modes: [],
    status: 'happened',
    prominence: Math.floor(100 * random() ** 2),
  };
  const shape = random();
  if (shape < 0.05) event.date = span(...crowdedDay());
  else if (shape < 0.2) event.date = span(day, day + 1 + Math.floor(random() * 180));
  else if (shape < 0.25) event.date = span(day, day + 366 + Math.floor(random() * 3000));
  else if (shape < 0.26) event.date = { ...span(day, day + 1), latest: null };
  else if (shape < 0.27) event.date = { ...span(day, day + 1), earliest: null, latest: null };
  return event;
}

function crowdedDay(): [number, number] {
  const day = parseIsoDay(oneOf(CROWDED, 2));
  return [day, day];
}

function span(from: number, to: number): EventSummary['date'] {
  const earliest = stringifyIsoDay(epochDay(from));
  const latest = stringifyIsoDay(epochDay(Math.min(to, EXTENT.to)));
  if (earliest === latest) {
    return { edtf: earliest, earliest, latest, kind: 'instant', approximate: false };
  }
  return { edtf: `${earliest}/${latest}`, earliest, latest, kind: 'interval', approximate: false };
}

/** One of some, the earlier ones more often the higher the skew. */
function oneOf<T>(some: readonly T[], skew: number): T {
  const one = some[Math.floor(random() ** skew * some.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
}

/** mulberry32: the same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The files that one view reads: heads, events drawn and hidden, count, first page of the list, and
 * overview strip.
 */
async function filesOfView(filter: Filter, timeWindow: DayRange): Promise<Set<string>> {
  const asked = new Set<string>();
  const read: ReadFile = async <T>(path: string): Promise<T> => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`there is no ${path}`);
    asked.add(path);
    return JSON.parse(text);
  };
  const heads = await readHeads(facts, filter, read);
  const index = channelIndex(heads, EXTENT, read);
  const { complete } = await index.top(timeWindow, 120);
  await index.lanes(
    complete ? [] : PARTNERS.slice(0, 24),
    complete ? [] : stretchEdges(timeWindow),
  );
  await index.countInWindow(timeWindow);
  await index.list(timeWindow, 0, 50);
  await index.density(years(1945, 2027));
  return asked;
}

function years(from: number, to: number) {
  return Array.from({ length: to - from }, (_, index) => parseIsoDay(`${from + index}-01-01`));
}

const sizes = new Map<string, number>();
async function gzipSize(path: string): Promise<number> {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const packed = new Blob([files.get(path) ?? ''])
    .stream()
    .pipeThrough(new CompressionStream('gzip'));
  const size = (await new Response(packed).arrayBuffer()).byteLength;
  sizes.set(path, size);
  return size;
}

/** From a day to all of time, anywhere; some around a crowded day. */
function someWindow(): DayRange {
  const days = Math.floor(2 ** (random() * 15));
  const middle =
    random() < 0.2
      ? parseIsoDay(oneOf(CROWDED, 1))
      : EXTENT.from + Math.floor(random() * (EXTENT.to - EXTENT.from));
  const from = Math.floor(middle - days * random());
  return { from: epochDay(from), to: epochDay(from + days) };
}

function some<T>(all: readonly T[], most: number): T[] {
  const wanted = Math.floor(random() * (most + 1));
  return [...new Set(Array.from({ length: wanted }, () => oneOf(all, 2)))];
}

function say({ partners, types }: Filter, { from, to }: DayRange): string {
  return `${partners.join(',')} ${types.join(',')} ${stringifyIsoDay(from)}..${stringifyIsoDay(to)}`;
}

/** The views of a filter that read too much, with what they read. */
async function viewsOver(
  seed: number,
  views: number,
  filter: () => Filter,
  most: number,
): Promise<string[]> {
  random = randomNumbers(seed);
  const over: string[] = [];
  for (let view = 0; view < views; view++) {
    const [chosen, timeWindow] = [filter(), someWindow()];
    const asked = [...(await filesOfView(chosen, timeWindow))];
    let bytes = 0;
    for (const path of asked) bytes += await gzipSize(path);
    if (asked.length > most || bytes > MOST_BYTES) {
      over.push(
        `${say(chosen, timeWindow)}: ${asked.length} files, ${bytes} bytes: ${asked.join(' ')}`,
      );
    }
  }
  return over;
}

const onePartner = () => [oneOf(PARTNERS, 2)];
const oneType = () => [oneOf(TYPES, 1)];

describe('a view of 20,000 events reads few files, and not much', () => {
  it.each<[string, () => Filter]>([
    ['all events', () => ({ partners: [], types: [] })],
    ['one partner', () => ({ partners: onePartner(), types: [] })],
    ['several partners', () => ({ partners: some(PARTNERS, 4), types: [] })],
    ['one type', () => ({ partners: [], types: oneType() })],
    ['one partner and one type', () => ({ partners: onePartner(), types: oneType() })],
  ])('of %s', async (_, filter) => {
    expect(await viewsOver(1, 60, filter, MOST_FILES)).toEqual([]);
  });

  // Each of several types has files of its own (docs/performance.md).
  it.each<[string, () => Filter]>([
    ['several types', () => ({ partners: [], types: some(TYPES, 3) })],
    ['several partners and types', () => ({ partners: some(PARTNERS, 4), types: some(TYPES, 3) })],
  ])('of %s, some more', async (_, filter) => {
    expect(await viewsOver(1, 60, filter, MOST_FILES_OF_SEVERAL_TYPES)).toEqual([]);
  });
});
