import { parse } from 'edtf';
import { z } from 'zod';
import type { DateSpan, IsoDay } from '../contract/date-span.ts';
import { datePattern, firstDay, lastDay } from './date-pattern.ts';
import { findImpossibleDay } from './impossible-day.ts';

/** Why an EDTF string is rejected; `hint`: what to write instead. */
export interface EdtfRefusal {
  kind: 'not-edtf' | 'impossible-day' | 'end-before-start' | 'unsupported';
  message: string;
  hint: string;
}

export type ParsedEdtf = { ok: true; span: DateSpan } | { ok: false; reason: EdtfRefusal };

/** First and last day, inclusive; null if that side is open or unknown. */
interface Bounds {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

const DateNodeSchema = z.object({
  // The package omits the type of dates with unspecified digits inside intervals.
  type: z.literal('Date').optional(),
  values: z.array(z.int()).min(1).max(3),
  unspecified: z.int().optional(),
});
type DateNode = z.infer<typeof DateNodeSchema>;
const SeasonNodeSchema = z.object({
  type: z.literal('Season'),
  values: z.tuple([z.int(), z.int()]),
});
/** The package has a number, ±Infinity, for an open end, and null for an unknown one. */
const IntervalEndSchema = z.preprocess(
  (end) => (typeof end === 'number' ? null : end),
  DateNodeSchema.nullable(),
);
const IntervalNodeSchema = z.object({
  type: z.literal('Interval'),
  values: z.tuple([IntervalEndSchema, IntervalEndSchema]),
});
const SetNodeSchema = z.object({
  type: z.literal('Set'),
  values: z.array(z.union([DateNodeSchema, z.tuple([DateNodeSchema, DateNodeSchema])])).min(1),
  earlier: z.boolean().optional(),
  later: z.boolean().optional(),
});

/** First and last day of quarters, thirds and halves of a year, by EDTF's code. */
const YEAR_DIVISIONS: Record<number, readonly [first: string, last: string]> = {
  33: ['01-01', '03-31'],
  34: ['04-01', '06-30'],
  35: ['07-01', '09-30'],
  36: ['10-01', '12-31'],
  37: ['01-01', '04-30'],
  38: ['05-01', '08-31'],
  39: ['09-01', '12-31'],
  40: ['01-01', '06-30'],
  41: ['07-01', '12-31'],
};

class Refused extends Error {
  readonly reason: EdtfRefusal;
  constructor(kind: EdtfRefusal['kind'], message: string, hint: string) {
    super(message);
    this.reason = { kind, message, hint };
  }
}

/** Parsing takes up to a quarter of a millisecond, and rows of data sets repeat their dates. */
const parsedBefore = new Map<string, ParsedEdtf>();

/**
 * Parses an EDTF string (ISO 8601-2, levels 0 to 2) and resolves it to days: a day is an `instant`,
 * `a/b` an `interval`, everything else a moment `within`, such as `2021-04`, `202X`,
 * `[2021-04-01..2021-04-08]` or `2021-33` (first quarter).
 * Rejects years outside 0000 to 9999, times of day, `{lists}` and seasons.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const parsed = parsedBefore.get(text) ?? resolved(text);
  parsedBefore.set(text, parsed);
  return parsed;
}

function resolved(text: string): ParsedEdtf {
  try {
    return { ok: true, span: resolve(text) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason };
    throw error;
  }
}

function resolve(text: string): DateSpan {
  const impossible = findImpossibleDay(text);
  if (impossible !== null) throw new Refused('impossible-day', impossible.message, impossible.hint);
  const approximate = /[~?%]/.test(text);
  const span = (kind: DateSpan['kind'], bounds: Bounds): DateSpan => ({
    edtf: text,
    earliest: bounds.earliest,
    latest: bounds.latest,
    kind,
    approximate,
  });

  // The package takes fifty times as long for a plain date, and data sets have many.
  const [, year, month, day] = PLAIN_DATE.exec(text) ?? [];
  if (year !== undefined) {
    const pattern = { year, ...(month && { month }), ...(day && { day }) };
    return pointOrSpan(span, { earliest: firstDay(pattern), latest: lastDay(pattern) });
  }
  const node = parseNode(text);
  const date = DateNodeSchema.safeParse(node);
  if (date.success) return pointOrSpan(span, boundsOfDate(date.data));
  const season = SeasonNodeSchema.safeParse(node);
  if (season.success) return span('within', boundsOfDivision(season.data.values));
  const interval = IntervalNodeSchema.safeParse(node);
  if (interval.success) return span('interval', boundsOfInterval(text, interval.data.values));
  const set = SetNodeSchema.safeParse(node);
  if (set.success) return pointOrSpan(span, boundsOfSet(text, set.data));
  throw unsupported(text);
}

/** A day, month or year without qualifiers or unspecified digits. */
const PLAIN_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

function pointOrSpan(
  span: (kind: DateSpan['kind'], bounds: Bounds) => DateSpan,
  bounds: Bounds,
): DateSpan {
  const isDay = bounds.earliest !== null && bounds.earliest === bounds.latest;
  return span(isDay ? 'instant' : 'within', bounds);
}

function parseNode(text: string): unknown {
  try {
    return parse(text);
  } catch {
    throw new Refused(
      'not-edtf',
      `"${text}" is not an EDTF date`,
      'write for example 2021-04-01, 2021-04, 2021, 2021-04-01/2021-04-03 or [2021-04-01..2021-04-08]',
    );
  }
}

function unsupported(text: string): Refused {
  if (/^\{/.test(text)) {
    return new Refused(
      'unsupported',
      `"${text}" means all of several dates, and an event has one`,
      'write one event for each, an interval a/b, or [a,b] for one of them',
    );
  }
  if (/T\d/.test(text)) {
    return new Refused('unsupported', `"${text}" has a time of day`, 'write the day alone');
  }
  return yearOutside(text);
}

function yearOutside(year: string): Refused {
  return new Refused(
    'unsupported',
    `${year} is not a year from 0000 to 9999 in plain digits`,
    'write years as four digits; X stands for an unknown digit, as in 202X',
  );
}

function boundsOfDate(node: DateNode): Bounds {
  const pattern = datePattern(node.values, node.unspecified ?? 0);
  if (pattern.year.startsWith('-')) throw yearOutside(pattern.year);
  if (pattern.year === 'XXXX') return { earliest: null, latest: null };
  return { earliest: firstDay(pattern), latest: lastDay(pattern) };
}

function boundsOfDivision([year, division]: readonly [number, number]): Bounds {
  const digits = String(year).padStart(4, '0');
  const days = YEAR_DIVISIONS[division];
  if (days !== undefined)
    return { earliest: `${digits}-${days[0]}`, latest: `${digits}-${days[1]}` };
  throw new Refused(
    'unsupported',
    `"${digits}-${division}" is a season, which differs by hemisphere and whose winter belongs to two years`,
    `write the months that are meant, such as [${digits}-03..${digits}-05] for the northern spring`,
  );
}

function boundsOfInterval(
  text: string,
  values: readonly [DateNode | null, DateNode | null],
): Bounds {
  const [from, to] = values.map((value) => (value === null ? null : boundsOfDate(value)));
  return ordered(text, from ?? null, to ?? null);
}

function boundsOfSet(text: string, set: z.infer<typeof SetNodeSchema>): Bounds {
  const members = set.values.map((value) =>
    Array.isArray(value)
      ? ordered(text, boundsOfDate(value[0]), boundsOfDate(value[1]))
      : boundsOfDate(value),
  );
  // ISO days of four-digit years sort as text.
  const [first] = members.map(({ earliest }) => earliest ?? '').sort();
  const last = members
    .map(({ latest }) => latest ?? '')
    .sort()
    .at(-1);
  return {
    earliest: (set.earlier !== true && first) || null,
    latest: (set.later !== true && last) || null,
  };
}

/** From the start of one date to the end of another; null: an open or unknown side. */
function ordered(text: string, from: Bounds | null, to: Bounds | null): Bounds {
  const earliest = from?.earliest ?? null;
  const latest = to?.latest ?? null;
  if (earliest !== null && latest !== null && latest < earliest) {
    throw new Refused(
      'end-before-start',
      `"${text}" ends on ${latest}, before it starts on ${earliest}`,
      'write the earlier date first',
    );
  }
  return { earliest, latest };
}
