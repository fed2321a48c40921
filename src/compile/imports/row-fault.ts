/** Reasons for leaving out a row of a data set, each with a hint; docs/curating.md lists them. */
export const ROW_FAULTS = {
  'broken-json': 'write one JSON object a line',
  'not-an-object': 'write one JSON object a line, in braces',
  'broken-quotes': 'quote a cell that has a quotation mark, and double the marks inside it',
  'wrong-cell-count': 'quote a cell that has a comma; give every column a cell',
  'line-too-long': 'a row is at most 1,000,000 bytes long',
  'invalid-unicode': 'save the file as UTF-8',
  'wrong-type': 'docs/curating.md explains each column',
  'no-id': 'give the row an id that never changes',
  'bad-id': 'write an id of at most 200 letters a-z, digits and separators',
  'duplicate-id': 'give one of the two another id',
  'no-title': 'write what happened, in a line',
  'no-date': 'write a day, a month or a year',
  'bad-date': 'write a day, a month or a year: 2021-04-01, 2021-04 or 2021',
  'impossible-date': 'correct it, or leave out what is not known',
  'end-before-start': 'write the earlier date as date, the later as endDate',
  'unknown-country': 'use an ISO 3166-1 code such as KZ; name a party without a code in unmapped',
  'unknown-kind': 'add the kind to the description, or a default for all others',
  'bad-url': 'write an address that begins with https:// or http://, or none',
} as const;
export type RowFaultReason = keyof typeof ROW_FAULTS;

/** What is wrong with a row. `message` quotes the row. */
export class RowFault extends Error {
  readonly reason: RowFaultReason;
  constructor(reason: RowFaultReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

const LONGEST_SHOWN = 80;

/** A value of a row for a message: as JSON, cut if long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`;
}
