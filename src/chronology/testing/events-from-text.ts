import type { DateSpan } from '../../contract/date-span.ts';
import { type EventSummary, EventSummarySchema } from '../../contract/event.ts';
import { parseEdtf } from '../parse-edtf.ts';

/** @throws Error if `edtf` is not a date that a corpus may have */
export function spanOf(edtf: string): DateSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.reason.message);
  return parsed.span;
}

/**
 * Events from text, one per line: id, EDTF date, partners, and the type unless it is CONSULT.
 * `talks | 2021-04-01 | RU OSCE`, `treaty | [2021..2022] | KZ | SUPPORT`
 *
 * @throws Error if a line is not an event
 */
export function eventsFromText(text: string): EventSummary[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [id = '', date = '', partners = '', type = 'CONSULT'] = line
      .split('|')
      .map((cell) => cell.trim());
    return EventSummarySchema.parse({
      id,
      title: id.replaceAll('-', ' '),
      date: spanOf(date),
      partners: partners.split(' '),
      type,
      modes: [],
      status: 'happened',
      prominence: 50,
    });
  });
}
