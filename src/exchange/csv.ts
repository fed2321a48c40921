import { stringify } from 'csv-stringify/browser/esm/sync';
import type { ExportedEvent } from '../contract/files.ts';
import { describeDateSpan } from '../words/describe-date.ts';
import type { ExchangeSite, Write } from './written.ts';

/** Separates the values of a cell. */
const SEPARATOR = '; ';

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
  ['partners', ({ partners }) => partners.join(SEPARATOR)],
  ['partner_names', ({ partners }, { partnerName }) => partners.map(partnerName).join(SEPARATOR)],
  ['type', ({ type }) => type],
  ['modes', ({ modes }) => modes.join(SEPARATOR)],
  ['contexts', ({ contexts }) => contexts.join(SEPARATOR)],
  ['status', ({ status }) => status],
  ['place', ({ place }) => place ?? ''],
  [
    'participants',
    ({ participants }) =>
      participants
        .map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))
        .join(SEPARATOR),
  ],
  ['quotations', ({ citations }) => citations.map(({ exact }) => exact).join(SEPARATOR)],
  ['documents', ({ citations }) => distinct(citations.map(({ source }) => source))],
  ['document_urls', ({ citations }) => distinct(citations.flatMap(({ url }) => url ?? []))],
  ['address', ({ id }, { eventAddress }) => eventAddress(id)],
];

/**
 * CSV for spreadsheets, one event per row: UTF-8 with a byte order mark, CRLF. Cells that would be
 * read as formulas get an apostrophe in front.
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
  return [...new Set(values)].join(SEPARATOR);
}
