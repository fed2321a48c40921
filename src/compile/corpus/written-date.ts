import { type ParsedEdtf, parseEdtf } from '../../chronology/parse-edtf.ts';
import type { WrittenText } from './entry.ts';

/** An EDTF date as written, parsed once for checks and resolver. */
export interface WrittenDate extends WrittenText {
  parsed: ParsedEdtf;
}

export function readDate(written: WrittenText | null): WrittenDate | null {
  return written === null ? null : { ...written, parsed: parseEdtf(written.text) };
}
