import { parseEdtf } from '../../chronology/parse-edtf.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import { RowFault, shown } from './row-fault.ts';

const DATE = /^\d{4}(?:-(\d\d)(?:-\d\d)?)?$/;

/**
 * Reads the date of a row: a day, month or year, or with `end` the interval from one to the other.
 *
 * @throws RowFault `bad-date`, `impossible-date` or `end-before-start`
 */
export function readRowDate(date: string, end: string | undefined): DateSpan {
  const from = readOne(date);
  if (end === undefined) return from;
  const to = readOne(end);
  if (to.latest < from.earliest) {
    throw new RowFault('end-before-start', `it ends ${end}, before it starts ${date}`);
  }
  return {
    edtf: `${date}/${end}`,
    earliest: from.earliest,
    latest: to.latest,
    kind: 'interval',
    approximate: false,
  };
}

/** A span with no open side. */
type Bounded = DateSpan & { earliest: string; latest: string };

function readOne(text: string): Bounded {
  const match = DATE.exec(text);
  if (match === null) throw new RowFault('bad-date', `${shown(text)} is not a day, month or year`);
  const parsed = parseEdtf(text);
  // EDTF's seasons look like months above 12.
  if (parsed.ok && Number(match[1] ?? 0) <= 12) {
    const { earliest, latest } = parsed.span;
    if (earliest !== null && latest !== null) return { ...parsed.span, earliest, latest };
  }
  throw new RowFault('impossible-date', `${text} is not in the calendar`);
}
