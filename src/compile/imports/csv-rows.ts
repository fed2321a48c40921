import { nearMiss } from '../checks/near-miss.ts';
import { type CsvRecord, CsvRecords } from './csv-records.ts';
import { ROW_FIELDS } from './map-row.ts';
import type { LineBlock } from './read-lines.ts';
import { RowFault } from './row-fault.ts';
import type { RowFormat, RowSink } from './row-sink.ts';

const REQUIRED = ['id', 'date', 'title'];
/** Separators of the entries of a list in one cell. */
const LIST_SEPARATOR = /[;|]/;

/** What is wrong with a CSV file as a whole. */
export class HeaderFault extends Error {}

/** Reads rows below a header that names the columns. Cells are trimmed; empty ones are absent. */
export class CsvRows implements RowFormat {
  readonly #sink: RowSink;
  readonly #records = new CsvRecords((record) => this.#take(record));
  #columns: string[] | null = null;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  /** @throws HeaderFault if the header is missing or wrong */
  read({ first, lines, faults }: LineBlock): void {
    for (const [index, text] of lines.entries()) {
      const fault = text === '' ? faults.get(index) : undefined;
      if (fault === undefined) {
        this.#records.read(first + index, text);
      } else {
        this.#records.cut();
        if (this.#columns === null) throw new HeaderFault(fault.message);
        this.#sink.bad(first + index, fault);
      }
    }
  }

  end(): void {
    this.#records.cut();
  }

  #take(record: CsvRecord): void {
    if (this.#columns === null) {
      this.#columns = readHeader(record);
    } else if (record.cells === null) {
      this.#sink.bad(record.line, new RowFault('broken-quotes', record.why));
    } else if (record.cells.length !== this.#columns.length) {
      const message = `${record.cells.length} cells under ${this.#columns.length} columns`;
      this.#sink.bad(record.line, new RowFault('wrong-cell-count', message));
    } else {
      this.#sink.row(record.line, rowOf(this.#columns, record.cells));
    }
  }
}

function readHeader(record: CsvRecord): string[] {
  if (record.cells === null) throw new HeaderFault(record.why);
  const columns = record.cells.map((cell) => cell.trim());
  for (const name of REQUIRED) {
    if (columns.includes(name)) continue;
    const guess = nearMiss(
      name,
      columns.filter((column) => !ROW_FIELDS.some((field) => field === column)),
    );
    const hint = guess === null ? '' : `; is it "${guess}"?`;
    throw new HeaderFault(`there is no column ${name}${hint}`);
  }
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw new HeaderFault(`two columns are named "${twice}"`);
  return columns;
}

function rowOf(columns: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index] ?? '';
    const text = (cells[index] ?? '').trim();
    if (text !== '') row[column] = cellValue(column, detached(text));
  }
  return row;
}

function cellValue(column: string, text: string): unknown {
  if (column === 'partners' || column === 'unmapped') {
    return text
      .split(LIST_SEPARATOR)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  }
  if (column === 'prominence') return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}

/** V8 copies slices shorter than this. */
const SHORTEST_SLICE = 13;

/** Copies a cell: as a slice it would keep its block's text in memory. */
function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text).toString();
}
