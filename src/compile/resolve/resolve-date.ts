import { parseEdtf } from '../../chronology/parse-edtf.ts';
import type { DateSpan } from '../../contract/date-span.ts';

/** @throws Error if `edtf` is refused; checks/date-*.ts report that first. */
export function resolveDate(edtf: string): DateSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(`unchecked date: ${parsed.reason.message}`);
  return parsed.span;
}
