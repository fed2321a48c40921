import { dayParts, type EpochDay, parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import { parsePeriod, periodFrom, periodTo } from '../chronology/period.ts';
import type { DateSpan } from '../contract/date-span.ts';

/** A language's words for dates. Each function gets finished parts and returns a phrase. */
export interface DateWords {
  /** January first. */
  months: readonly string[];
  /** Sunday first. */
  weekdays: readonly string[];
  day(dayOfMonth: number, month: string, year: number): string;
  weekdayAndDay(weekday: string, day: string): string;
  month(month: string, year: number): string;
  /** The first of two dates, where the second goes on to say the year, or month and year, for both. */
  dayOfYear(dayOfMonth: number, month: string): string;
  dayOfMonth(dayOfMonth: number): string;
  /** A stretch that lasted from one date to another. */
  fromTo(from: string, to: string): string;
  /** A stretch that fills a year or month. */
  throughout(period: string): string;
  /** A stretch that is not over. */
  since(from: string): string;
  /** A stretch of which only the start is known. */
  from(from: string): string;
  until(to: string): string;
  /** One moment somewhere within. */
  someTimeIn(period: string): string;
  between(earliest: string, latest: string): string;
  onOrAfter(earliestDay: string): string;
  onOrBefore(latestDay: string): string;
  inOrAfter(period: string): string;
  inOrBefore(period: string): string;
  about(date: string): string;
  probably(date: string): string;
  unknown: string;
}

/**
 * Says a date in words: `Thursday 1 April 2021`, `between 19 February 2022 and 18 February 2023`. What is only about
 * right is said of each side on its own, what is uncertain (`?`, `%`) of the whole.
 */
export function describeDateSpan(span: DateSpan, words: DateWords): string {
  if (span.earliest === null && span.latest === null) return words.unknown;
  const phrase = span.kind === 'interval' ? sayStretch(span, words) : sayMoment(span, words);
  return /[?%]/.test(span.edtf) ? words.probably(phrase) : phrase;
}

function sayMoment({ edtf, earliest, latest }: DateSpan, words: DateWords): string {
  const first = earliest && writtenFrom(edtf, earliest);
  const last = latest && writtenTo(edtf, latest);
  if (first === null) return sayOpen(last ?? '', words.onOrBefore, words.inOrBefore, words);
  if (last === null) return sayOpen(first, words.onOrAfter, words.inOrAfter, words);
  const filled = periodFilled(earliest ?? '', latest ?? '');
  if (filled === null) return words.between(...sayPair(first, last, words));
  if (isApproximate(edtf)) return words.about(sayPeriod(filled, words));
  return isDay(filled)
    ? sayWeekdayAndDay(filled, words)
    : words.someTimeIn(sayPeriod(filled, words));
}

function sayStretch({ edtf, earliest, latest }: DateSpan, words: DateWords): string {
  const [from = '', to = from] = edtf.split('/');
  const first = earliest && writtenFrom(edtf, earliest);
  const last = latest && writtenTo(edtf, latest);
  const say = (side: string, date: string) => (isApproximate(side) ? words.about(date) : date);
  if (first === null) return words.until(say(to, sayPeriod(last ?? '', words)));
  if (last === null) {
    const start = say(from, sayPeriod(first, words));
    return to === '..' ? words.since(start) : words.from(start);
  }
  const filled = periodFilled(earliest ?? '', latest ?? '');
  if (filled === null) {
    const [start, end] = sayPair(first, last, words);
    return words.fromTo(say(from, start), say(to, end));
  }
  if (isDay(filled) && !isApproximate(edtf)) return sayWeekdayAndDay(filled, words);
  const period = sayPeriod(filled, words);
  return say(edtf, isDay(filled) ? period : words.throughout(period));
}

function sayOpen(
  bound: string,
  ofDay: (day: string) => string,
  ofPeriod: (period: string) => string,
  words: DateWords,
): string {
  const date = sayPeriod(bound, words);
  return isDay(bound) ? ofDay(date) : ofPeriod(date);
}

function isApproximate(edtf: string): boolean {
  return /[~%]/.test(edtf);
}

function isDay(period: string): boolean {
  return period.length === 10;
}

/** The year, month or day of which two days are the first and last; null where there is none. */
function periodFilled(earliest: string, latest: string): string | null {
  const [from, to] = [parseIsoDay(earliest), parseIsoDay(latest)];
  const periods = [earliest.slice(0, 4), earliest.slice(0, 7), earliest];
  return (
    periods.find((text) => {
      const period = parsePeriod(text);
      return period?.from === from && period.to === to;
    }) ?? null
  );
}

/** The period that begins on a day as the EDTF string writes it, no more exact than that; else the shortest. */
export function writtenFrom(edtf: string, earliest: string): string {
  const day = parseIsoDay(earliest);
  return periodsIn(edtf).find((period) => parsePeriod(period)?.from === day) ?? periodFrom(day);
}

/** Likewise the period that ends on a day. */
function writtenTo(edtf: string, latest: string): string {
  const day = parseIsoDay(latest);
  return periodsIn(edtf).findLast((period) => parsePeriod(period)?.to === day) ?? periodTo(day);
}

function periodsIn(edtf: string): string[] {
  return edtf.replace(/[~?%]/g, '').match(/(?<!\d)\d{4}(?:-\d\d){0,2}(?![\dX-])/g) ?? [];
}

/** Says two dates of one phrase, the year or month they share in the second alone: `March`, `May 2021`. */
function sayPair(first: string, last: string, words: DateWords): [first: string, last: string] {
  if (last.startsWith(first) || first.startsWith(last)) {
    // One lies in the other, which would sound like another date: both as exact as the more exact one.
    const length = Math.max(first.length, last.length);
    const edge = (day: EpochDay | undefined) =>
      day === undefined ? '' : stringifyIsoDay(day).slice(0, length);
    return sayPair(edge(parsePeriod(first)?.from), edge(parsePeriod(last)?.to), words);
  }
  const [year, month, day] = first.split('-');
  const [lastYear, lastMonth] = last.split('-');
  const whole = sayPeriod(last, words);
  if (year !== lastYear || month === undefined) return [sayPeriod(first, words), whole];
  const name = monthName(Number(month), words);
  if (day === undefined) return [name, whole];
  return month === lastMonth
    ? [words.dayOfMonth(Number(day)), whole]
    : [words.dayOfYear(Number(day), name), whole];
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

function sayWeekdayAndDay(isoDay: string, words: DateWords): string {
  const { weekday } = dayParts(parseIsoDay(isoDay));
  return words.weekdayAndDay(words.weekdays[weekday] ?? '', sayPeriod(isoDay, words));
}

function monthName(month: number, words: DateWords): string {
  return words.months[month - 1] ?? '';
}
