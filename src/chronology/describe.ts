import type { DateSpan } from '../contract/date-span.ts';
import { dayParts, type EpochDay, parseIsoDay } from './days.ts';
import { periodFrom, periodTo } from './period.ts';

/** A language's words for dates. Each function gets finished parts and returns a phrase. */
export interface DateWords {
  /** January first. */
  months: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  day(dayOfMonth: number, month: string, year: number): string;
  weekdayAndDay(weekday: string, day: string): string;
  month(month: string, year: number): string;
  /** A stretch that lasted from one date to another. */
  fromTo(from: string, to: string): string;
  /** Two days of one month, or two dates of one year, whose common part is said once. */
  daysOfMonth(from: number, to: number, month: string, year: number): string;
  datesOfYear(from: string, to: string, year: number): string;
  dayOfYear(dayOfMonth: number, month: string): string;
  /** A stretch that fills a year or month. */
  throughout(period: string): string;
  since(from: string): string;
  until(to: string): string;
  /** One moment somewhere within. */
  someTimeIn(period: string): string;
  between(earliest: string, latest: string): string;
  onOrAfter(earliest: string): string;
  onOrBefore(latest: string): string;
  about(date: string): string;
  probably(date: string): string;
  unknown: string;
}

/** Says a date in words: `Thursday 1 April 2021`, `between 19 February 2022 and 18 February 2023`. */
export function describeDateSpan(span: DateSpan, words: DateWords): string {
  const plain = describePlainly(span, words);
  if (!span.approximate) return plain;
  return /[?%]/.test(span.edtf) ? words.probably(plain) : words.about(plain);
}

function describePlainly(span: DateSpan, words: DateWords): string {
  const { earliest, latest } = span;
  const lasted = span.kind === 'interval';
  if (earliest === null || latest === null) return describeOpen(span, lasted, words);
  const from = parseIsoDay(earliest);
  const to = parseIsoDay(latest);
  if (from === to) return sayWeekdayAndDay(from, words);
  const first = periodFrom(from);
  const last = periodTo(to);
  if (first === last) {
    const period = sayPeriod(first, words);
    return lasted ? words.throughout(period) : words.someTimeIn(period);
  }
  if (lasted) return sayStretch(from, to, words);
  return first.length === last.length
    ? words.between(sayPeriod(first, words), sayPeriod(last, words))
    : words.between(sayDay(from, words), sayDay(to, words));
}

function describeOpen(span: DateSpan, lasted: boolean, words: DateWords): string {
  if (span.earliest !== null) {
    const start = sayBound(span.edtf, span.earliest, periodFrom, words);
    return lasted ? words.since(start) : words.onOrAfter(start);
  }
  if (span.latest !== null) {
    const end = sayBound(span.edtf, span.latest, periodTo, words);
    return lasted ? words.until(end) : words.onOrBefore(end);
  }
  return words.unknown;
}

/** The single bound of an open date: a day where the EDTF string gives one, else the year or month it gives. */
function sayBound(
  edtf: string,
  bound: string,
  toPeriod: (day: EpochDay) => string,
  words: DateWords,
): string {
  const day = parseIsoDay(bound);
  return edtf.includes(bound) ? sayDay(day, words) : sayPeriod(toPeriod(day), words);
}

function sayStretch(from: EpochDay, to: EpochDay, words: DateWords): string {
  const first = periodFrom(from);
  const last = periodTo(to);
  if (first.length === last.length && first.length < 10) {
    return words.fromTo(sayPeriod(first, words), sayPeriod(last, words));
  }
  const a = dayParts(from);
  const b = dayParts(to);
  if (a.year !== b.year) return words.fromTo(sayDay(from, words), sayDay(to, words));
  if (a.month === b.month) {
    return words.daysOfMonth(a.dayOfMonth, b.dayOfMonth, monthName(a.month, words), a.year);
  }
  const say = (parts: typeof a) => words.dayOfYear(parts.dayOfMonth, monthName(parts.month, words));
  return words.datesOfYear(say(a), say(b), a.year);
}

/** Says `2021`, `2021-04` or `2021-04-01`. */
function sayPeriod(period: string, words: DateWords): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return String(Number(year));
  const name = monthName(Number(month), words);
  return day === undefined
    ? words.month(name, Number(year))
    : words.day(Number(day), name, Number(year));
}

/** Says one day, without its weekday: `1 April 2021`. */
export function sayDay(day: EpochDay, words: DateWords): string {
  const { year, month, dayOfMonth } = dayParts(day);
  return words.day(dayOfMonth, monthName(month, words), year);
}

function sayWeekdayAndDay(day: EpochDay, words: DateWords): string {
  return words.weekdayAndDay(words.weekdays[dayParts(day).weekday] ?? '', sayDay(day, words));
}

function monthName(month: number, words: DateWords): string {
  return words.months[month - 1] ?? '';
}
