import { parse } from 'edtf';
import { z } from 'zod';
import type { DateSpan, IsoDay } from '../contract/date-span.ts';
import { type DatePattern, datePattern, firstDay, lastDay } from './date-pattern.ts';
import { findImpossibleDay } from './impossible-day.ts';

/** Why an EDTF string gives no `DateSpan`: `message` says it, `hint` what to write instead. */
export interface EdtfRefusal {
  kind: 'not-edtf' | 'impossible-day' | 'end-before-start' | 'unsupported';
  message: string;
  hint: string;
}

export type ParsedEdtf = { ok: true; span: DateSpan } | { ok: false; reason: EdtfRefusal };

/** First and last day, inclusive; null where that side is open or unknown. */
interface Bounds {
  earliest: IsoDay | null;
  latest: IsoDay | null;
}

const DateNodeSchema = z.object({
  // The package leaves the type out of dates with unspecified digits inside intervals.
  type: z.literal('Date').optional(),
  values: z.array(z.int()).min(1).max(3),
  unspecified: z.int().optional(),
});
type DateNode = z.infer<typeof DateNodeSchema>;
const SeasonNodeSchema = z.object({
  type: z.literal('Season'),
  values: z.tuple([z.int(), z.int()]),
});
/** An open end is an infinite number, an unknown one null. */
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

/** Months of EDTF's divisions of a year that mean the same everywhere: quarters, thirds and halves. */
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

/**
 * Reads an EDTF string (ISO 8601-2, levels 0 to 2) and resolves it to days.
 * A full day is an `instant`, `a/b` an `interval` that lasted, all else a moment `within`:
 * `2021-04-01`; `2021-04-01/2021-04-03`; `2021-04`, `202X`, `[2021-04-01..2021-04-08]`, `2021-33` (first quarter).
 * Years 0000 to 9999; no times of day, `{lists}` or seasons.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const before = known.get(text);
  if (before !== undefined) return before;
  const parsed = parseAnew(text);
  known.set(text, parsed);
  return parsed;
}

/** Parsing a date takes up to a quarter of a millisecond, and the rows of data sets repeat them. */
const known = new Map<string, ParsedEdtf>();

function parseAnew(text: string): ParsedEdtf {
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

  // Parsing a plain date with the package takes fifty times as long, and data sets have many.
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

/** A day, month or year without marks or unspecified digits. */
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
    return new Refused('unsupported', `"${text}" holds a time of day`, 'write the day alone');
  }
  return yearOutside(text);
}

function yearOutside(year: string): Refused {
  return new Refused(
    'unsupported',
    `${year} is no year from 0000 to 9999 in plain digits`,
    'write years as four digits; X stands for one that is not known, as in 202X',
  );
}

function boundsOfDate(node: DateNode): Bounds {
  const pattern: DatePattern = datePattern(node.values, node.unspecified ?? 0);
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
  const first = members.map((member) => member.earliest).sort(byCodeUnit)[0];
  const last = members
    .map((member) => member.latest)
    .sort(byCodeUnit)
    .at(-1);
  return {
    earliest: set.earlier === true ? null : (first ?? null),
    latest: set.later === true ? null : (last ?? null),
  };
}

/** From the start of one date to the end of another. Null stands for an open or unknown side. */
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

/** ISO days of four-digit years sort as text. The grammar puts no wholly unknown year in a set. */
function byCodeUnit(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
