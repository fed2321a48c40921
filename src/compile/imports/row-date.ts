import { daysInMonth } from '../../chronology/date-pattern.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import { RowFault, shown } from './row-fault.ts';

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Reads the dates of rows, each different text once: a million rows have few. What it gives is what `parseEdtf` gives
 * for the same EDTF string.
 */
export class RowDateReader {
  readonly #spans = new Map<string, Bounded>();

  /**
   * A day, month or year, or with `end` the interval from one to the other.
   *
   * @throws RowFault `bad-date`, `impossible-date` or `end-before-start`
   */
  read(date: string, end: string | undefined): DateSpan {
    const from = this.#readOne(date);
    if (end === undefined) return from;
    const to = this.#readOne(end);
    if (to.latest < from.earliest) {
      throw new RowFault('end-before-start', `it ends ${end}, before it starts ${date}`);
    }
    const edtf = `${date}/${end}`;
    const { earliest } = from;
    return { edtf, earliest, latest: to.latest, kind: 'interval', approximate: false };
  }

  #readOne(text: string): Bounded {
    let span = this.#spans.get(text);
    if (span === undefined) {
      span = readDate(text);
      this.#spans.set(text, span);
    }
    return span;
  }
}

/** A span with no open side. */
type Bounded = DateSpan & { earliest: string; latest: string };

function readDate(text: string): Bounded {
  const match = DATE.exec(text);
  if (match === null) throw new RowFault('bad-date', `${shown(text)} is no day, month or year`);
  const [, year = '', month, day] = match;
  if (month === undefined) return within(text, `${year}-01-01`, `${year}-12-31`);
  const days = Number(month) > 12 ? 0 : daysInMonth(Number(year), Number(month));
  if (month === '00' || days === 0) {
    throw new RowFault('impossible-date', `${text} is in no month of the calendar`);
  }
  if (day === undefined) return within(text, `${text}-01`, `${text}-${days}`);
  if (day === '00' || Number(day) > days) {
    throw new RowFault('impossible-date', `${text} is no day of the calendar`);
  }
  return { edtf: text, earliest: text, latest: text, kind: 'instant', approximate: false };
}

function within(edtf: string, earliest: string, latest: string): Bounded {
  return { edtf, earliest, latest, kind: 'within', approximate: false };
}
