import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { countries } from 'countries-list';

/** A row of an import, as docs/curating.md describes it. */
export interface GeneratedEvent {
  id: string;
  date: string;
  endDate?: string;
  title: string;
  partners: string[];
  kind: string;
  prominence: number;
  text?: string;
}

/** The corpus's subject; never a partner. */
export const SUBJECT = 'TM';

/** The description beside the rows. */
export const DESCRIPTION = {
  title: 'Generated events',
  publisher: 'Dateline',
  licence: 'CC0-1.0',
  url: 'unknown',
  kinds: {
    visit: { type: 'CONSULT', modes: ['visit'] },
    call: { type: 'CONSULT', modes: ['phone'] },
    treaty: { type: 'SUPPORT' },
    trade: { type: 'COOPERATE' },
    aid: { type: 'AID' },
    protest: { type: 'ACCUSE' },
  },
};

const SEED = 20_210_401;
const KINDS = [
  'visit',
  'visit',
  'visit',
  'call',
  'call',
  'treaty',
  'trade',
  'trade',
  'aid',
  'protest',
];
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1946, 0, 1) / DAY_MS;
const LAST = Date.UTC(2025, 11, 31) / DAY_MS;
/** One event in 100 falls on the first day, one in 1,000 on each of the others. */
const CROWDED = ['1989-12-06', '1961-04-12', '1974-09-30', '2003-02-05', '2015-10-01'];
const PARTNERS = 190;

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

/** The same events for the same count; a larger count gives other events. */
export function* generateEvents(count: number): Generator<GeneratedEvent> {
  const random = randomNumbers(SEED + count);
  const partner = zipf(partnerIds(), random);
  for (let number = 0; number < count; number++) {
    const first = partner();
    const second = random() < 0.1 ? partner() : first;
    const kind = KINDS[Math.floor(random() * KINDS.length)] ?? 'visit';
    const event: GeneratedEvent = {
      id: `event-${number}`,
      ...someDate(random),
      title: `${kind} ${number}: ${first} and Turkmenistan`,
      partners: first === second ? [first] : [first, second],
      kind,
      // Squared: few are prominent.
      prominence: Math.floor(100 * random() ** 2),
    };
    if (random() < 0.3)
      event.text = `What is said of event ${number}, in a sentence of usual length.`;
    yield event;
  }
}

/** Streams the events to a file as NDJSON. */
export async function writeEvents(count: number, file: string): Promise<void> {
  const out = createWriteStream(file);
  let lines: string[] = [];
  for (const event of generateEvents(count)) {
    lines.push(JSON.stringify(event));
    if (lines.length < 5000) continue;
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
    lines = [];
  }
  if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
  out.end();
  await once(out, 'finish');
}

function partnerIds(): string[] {
  const random = randomNumbers(SEED);
  const codes = Object.keys(countries).filter((code) => code !== SUBJECT);
  const drawn = codes.sort().map((code) => ({ code, at: random() }));
  return drawn
    .sort((a, b) => a.at - b.at)
    .slice(0, PARTNERS)
    .map(({ code }) => code);
}

/** Draws the n-th value with weight 1/n. */
function zipf(values: readonly string[], random: () => number): () => string {
  let sum = 0;
  const sums = values.map((_, index) => {
    sum += 1 / (index + 1);
    return sum;
  });
  return () => {
    const drawn = random() * sum;
    return values[sums.findIndex((upTo) => drawn < upTo)] ?? values[0] ?? 'KZ';
  };
}

/** 8% vague dates, 15% intervals of days to months, 3% of years, otherwise one day. */
function someDate(random: () => number): { date: string; endDate?: string } {
  const crowd = random();
  if (crowd < 0.01) return { date: CROWDED[0] ?? '' };
  if (crowd < 0.014) return { date: CROWDED[1 + Math.floor(random() * 4)] ?? '' };
  const day = FIRST + Math.floor(random() * (LAST - FIRST));
  const date = isoDay(day);
  const shape = random();
  if (shape < 0.05) return { date: date.slice(0, 7) };
  if (shape < 0.08) return { date: date.slice(0, 4) };
  if (shape < 0.23) return { date, endDate: isoDay(day + 1 + Math.floor(180 * random() ** 2)) };
  if (shape < 0.26) return { date, endDate: isoDay(day + 366 + Math.floor(3000 * random())) };
  return { date };
}

function isoDay(day: number): string {
  return new Date(Math.min(day, LAST) * DAY_MS).toISOString().slice(0, 10);
}
