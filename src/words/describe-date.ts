import { dayParts, type EpochDay, parseIsoDay, stringifyIsoDay } from '../chronology/days.ts';
import { parsePeriod, periodFrom, periodTo } from '../chronology/period.ts';
import type { DateSpan } from '../contract/date-span.ts';

/**
 * A year, month or day as a phrase names it. What the second date of a phrase says for both is undefined in the first:
 * the year, or month and year.
 */
export interface NamedDate {
  year?: number | undefined;
  /** 1 is January. */
  month?: number | undefined;
  /** Day of the month. */
  day?: number | undefined;
  /** 0 is Sunday. */
  weekday?: number | undefined;
  approximate?: boolean;
}

/** A language's phrases for dates. Each gets the parts of its dates, so that the language chooses their forms. */
export interface DateWords {
  /** A date by itself: `2021`, `April 2021`, `April`, `Thursday 1 April 2021`, `about 2021`. */
  alone(date: NamedDate): string;
  /** An interval with both ends. */
  fromTo(from: NamedDate, to: NamedDate): string;
  /** An interval that fills a year or month. */
  throughout(period: NamedDate): string;
  /** An interval that has not ended. */
  since(from: NamedDate): string;
  /** An interval whose end is unknown. */
  from(from: NamedDate): string;
  /** An interval whose start is unknown. */
  until(to: NamedDate): string;
  /** An instant within a year or month. */
  someTimeIn(period: NamedDate): string;
  /** An instant between two dates. */
  between(earliest: NamedDate, latest: NamedDate): string;
  /** An instant on or after a day, or in a year or month or later. */
  notBefore(earliest: NamedDate): string;
  notAfter(latest: NamedDate): string;
  /** Marks a whole phrase as uncertain. */
  probably(phrase: string): string;
  unknown: string;
}

/**
 * A date in words: `Thursday 1 April 2021`, `between 19 February 2022 and 18 February 2023`. EDTF's `~` qualifies each
 * side on its own, `?` and `%` the whole phrase.
 */
export function describeDateSpan(span: DateSpan, words: DateWords): string {
  if (span.earliest === null && span.latest === null) return words.unknown;
  const phrase = span.kind === 'interval' ? interval(span, words) : instant(span, words);
  return /[?%]/.test(span.edtf) ? words.probably(phrase) : phrase;
}

function instant({ edtf, earliest, latest }: DateSpan, words: DateWords): string {
  const first = earliest && writtenFrom(edtf, earliest);
  const last = latest && writtenTo(edtf, latest);
  if (first === null) return words.notAfter(named(last ?? ''));
  if (last === null) return words.notBefore(named(first));
  const filled = periodFilled(earliest ?? '', latest ?? '');
  if (filled === null) return words.between(...namedPair(first, last));
  if (isApproximate(edtf)) return words.alone({ ...named(filled), approximate: true });
  return isDay(filled) ? words.alone(withWeekday(filled)) : words.someTimeIn(named(filled));
}

function interval({ edtf, earliest, latest }: DateSpan, words: DateWords): string {
  const [from = '', to = from] = edtf.split('/');
  const first = earliest && writtenFrom(edtf, earliest);
  const last = latest && writtenTo(edtf, latest);
  const qualified = (side: string, date: NamedDate) => ({
    ...date,
    approximate: isApproximate(side),
  });
  if (first === null) return words.until(qualified(to, named(last ?? '')));
  if (last === null) {
    const start = qualified(from, named(first));
    return to === '..' ? words.since(start) : words.from(start);
  }
  const filled = periodFilled(earliest ?? '', latest ?? '');
  if (filled === null) {
    const [start, end] = namedPair(first, last);
    return words.fromTo(qualified(from, start), qualified(to, end));
  }
  if (!isDay(filled)) return words.throughout(qualified(edtf, named(filled)));
  return words.alone(isApproximate(edtf) ? qualified(edtf, named(filled)) : withWeekday(filled));
}

function isApproximate(edtf: string): boolean {
  return /[~%]/.test(edtf);
}

function isDay(period: string): boolean {
  return period.length === 10;
}

/** The year, month or day that two days begin and end; null if there is none. */
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

/** The period that begins on a day, as precise as the EDTF string writes it; the shortest if it does not. */
export function writtenFrom(edtf: string, earliest: string): string {
  const day = parseIsoDay(earliest);
  return periodsIn(edtf).find((period) => parsePeriod(period)?.from === day) ?? periodFrom(day);
}

/** The same for the period that ends on a day. */
function writtenTo(edtf: string, latest: string): string {
  const day = parseIsoDay(latest);
  return periodsIn(edtf).findLast((period) => parsePeriod(period)?.to === day) ?? periodTo(day);
}

function periodsIn(edtf: string): string[] {
  return edtf.replace(/[~?%]/g, '').match(/(?<!\d)\d{4}(?:-\d\d){0,2}(?![\dX-])/g) ?? [];
}

/** Two dates of one phrase; the first leaves out the year, or month and year, that both share. */
function namedPair(first: string, last: string): [first: NamedDate, last: NamedDate] {
  if (last.startsWith(first) || first.startsWith(last)) {
    // One contains the other, which would sound like another date: say both as precisely as the more precise one.
    const length = Math.max(first.length, last.length);
    return namedPair(edge(parsePeriod(first)?.from, length), edge(parsePeriod(last)?.to, length));
  }
  const [from, to] = [named(first), named(last)];
  if (from.year !== to.year || from.month === undefined) return [from, to];
  const { day, month } = from;
  return [day !== undefined && month === to.month ? { day } : { day, month }, to];
}

function edge(day: EpochDay | undefined, length: number): string {
  return day === undefined ? '' : stringifyIsoDay(day).slice(0, length);
}

/** The parts of `2021`, `2021-04` or `2021-04-01`. */
function named(period: string): NamedDate {
  const [year, month, day] = period.split('-').map(Number);
  return { year, month, day };
}

function withWeekday(isoDay: string): NamedDate {
  return { ...named(isoDay), weekday: dayParts(parseIsoDay(isoDay)).weekday };
}
