import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ExportedEvent } from '../contract/files.ts';
import { describeDateSpan } from '../words/describe-date.ts';
import type { ExchangeSite, Write } from './written.ts';

/** Between the values of one cell. */
const AND = '; ';

type Cell = (event: ExportedEvent, site: ExchangeSite) => string;

const COLUMNS: [name: string, cell: Cell][] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['date', ({ date }, { words }) => describeDateSpan(date, words.dates)],
  ['earliest', ({ date }) => date.earliest ?? ''],
  ['latest', ({ date }) => date.latest ?? ''],
  ['date_kind', ({ date }) => date.kind],
  ['date_approximate', ({ date }) => String(date.approximate)],
  ['date_edtf', ({ date }) => date.edtf],
  ['date_basis', ({ date }) => date.basis],
  ['partners', ({ partners }) => partners.join(AND)],
  ['partner_names', ({ partners }, { partnerName }) => partners.map(partnerName).join(AND)],
  ['type', ({ type }) => type],
  ['modes', ({ modes }) => modes.join(AND)],
  ['contexts', ({ contexts }) => contexts.join(AND)],
  ['status', ({ status }) => status],
  ['place', ({ place }) => place ?? ''],
  [
    'participants',
    ({ participants }) =>
      participants
        .map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))
        .join(AND),
  ],
  ['quotations', ({ citations }) => citations.map(({ exact }) => exact).join(AND)],
  ['documents', ({ citations }) => distinct(citations.map(({ source }) => source))],
  ['document_urls', ({ citations }) => distinct(citations.flatMap(({ url }) => url ?? []))],
  ['address', ({ id }, { eventAddress }) => eventAddress(id)],
];

/**
 * A table of one event a row, as spreadsheets read it: UTF-8 with a byte order mark, CRLF. What would be taken for a formula begins
 * with an apostrophe.
 */
export const writeCsv: Write = (events, site) => {
  const rows = events.map((event) => COLUMNS.map(([, cell]) => cell(event, site)));
  const text = stringify([COLUMNS.map(([name]) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  return { text, leftOut: 0 };
};

function distinct(values: readonly string[]): string {
  return [...new Set(values)].join(AND);
}
