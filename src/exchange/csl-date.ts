import { parsePeriod } from '../chronology/period.ts';
import type { DateSpan } from '../contract/date-span.ts';
import { type DateWords, describeDateSpan } from '../words/describe-date.ts';

/**
 * A date in CSL-JSON: for a date or both ends of an interval, year, month and day, as many as
 * known; or words.
 */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/**
 * Years, months, days and intervals of these as parts; vague, open and uncertain dates in words.
 * Undefined if nothing is known, which styles print as `n.d.`
 */
export function cslDate(span: DateSpan, words: DateWords): CslDate | undefined {
  if (span.earliest === null && span.latest === null) return undefined;
  const ends = span.edtf.split('/');
  return ends.every(isPlain)
    ? { 'date-parts': ends.map((end) => end.split('-').map(Number)) }
    : { literal: describeDateSpan(span, words) };
}

/** CSL has no year 0. */
function isPlain(edtf: string): boolean {
  return parsePeriod(edtf) !== null && !edtf.startsWith('0000');
}

/** The parts that both ends share, for formats without intervals: year, month and day, or fewer. */
export function commonParts(date: CslDate | undefined): number[] {
  if (date === undefined || 'literal' in date) return [];
  const [first = [], last = first] = date['date-parts'];
  const differs = first.findIndex((part, index) => part !== last[index]);
  return differs === -1 ? first : first.slice(0, differs);
}
