import { parsePeriod } from '../chronology/period.ts';
import type { DateSpan } from '../contract/date-span.ts';
import type { DateWords } from '../words/describe-date.ts';
import { describeDateSpan } from '../words/describe-date.ts';

/**
 * A date in CSL-JSON. Its parts are a year, month and day, as many as are known, of one date or of the two ends of a
 * stretch.
 */
export type CslDate = { 'date-parts': number[][] } | { literal: string };

/**
 * Years, months, days and stretches between such as parts; whatever is vague, open or uncertain in words. Undefined where
 * nothing is known, which styles write as `n.d.`
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

/** The year, month and day on which all of a date agrees, for formats that know no stretches: as many as there are. */
export function commonParts(date: CslDate | undefined): number[] {
  if (date === undefined || 'literal' in date) return [];
  const [first = [], last = first] = date['date-parts'];
  const differs = first.findIndex((part, index) => part !== last[index]);
  return differs === -1 ? first : first.slice(0, differs);
}
