import { LONGEST_ROW } from './read-lines.ts';

export type CsvRecord =
  | { line: number; cells: string[] }
  /** `why`: what is wrong with its quotation marks. */
  | { line: number; cells: null; why: string };

/** An unfinished record. `cell`: the quoted cell that the last line left open; null outside quotes. */
interface OpenRecord {
  lines: string[];
  size: number;
  first: number;
  cells: string[];
  cell: string | null;
}

/**
 * Parses lines into CSV records (RFC 4180): cells are separated by commas and quoted if they have a
 * comma, a quotation mark (doubled) or a line break. After broken quoting only the first line of the
 * record is lost: parsing resumes on the next line, so that one missing mark does not swallow the file.
 */
export class CsvRecords {
  readonly #found: (record: CsvRecord) => void;
  #open: OpenRecord | null = null;

  constructor(found: (record: CsvRecord) => void) {
    this.#found = found;
  }

  /** @param text The line without its line feed. */
  read(line: number, text: string): void {
    const why = this.#add(line, text);
    if (why !== null) this.#giveUp(why);
  }

  /** Ends an open record: the file ends, or a line is unreadable. */
  cut(): void {
    while (this.#open !== null) this.#giveUp('a quotation mark is never closed');
  }

  /** Reports the open record as broken and parses its lines after the first again. */
  #giveUp(why: string): void {
    const waiting: { line: number; text: string }[] = [];
    let reason: string | null = why;
    for (;;) {
      if (reason !== null && this.#open !== null) {
        const { first, lines } = this.#open;
        this.#open = null;
        this.#found({ line: first, cells: null, why: reason });
        for (let index = lines.length - 1; index > 0; index--) {
          waiting.push({ line: first + index, text: lines[index] ?? '' });
        }
      }
      const next = waiting.pop();
      if (next === undefined) return;
      reason = this.#add(next.line, next.text);
    }
  }

  /** Returns what is wrong with the record, or null. */
  #add(line: number, text: string): string | null {
    if (this.#open === null && (text === '' || text === '\r')) return null;
    const record = this.#open ?? { lines: [], size: 0, first: line, cells: [], cell: null };
    this.#open = record;
    record.lines.push(text);
    record.size += text.length + 1;
    const state = scan(text, record);
    if (state === 'complete') {
      this.#open = null;
      this.#found({ line: record.first, cells: record.cells });
    }
    if (state === 'open') {
      return record.size > LONGEST_ROW ? 'a quotation mark is not closed for a megabyte' : null;
    }
    return state === 'broken' ? 'a quotation mark is inside a cell or after its end' : null;
  }
}

/** Parses a line into a record. */
function scan(line: string, record: OpenRecord): 'complete' | 'open' | 'broken' {
  const hasReturn = line.endsWith('\r');
  const text = hasReturn ? line.slice(0, -1) : line;
  if (record.cell === null && !text.includes('"')) {
    record.cells = text.split(',');
    return 'complete';
  }
  for (let at = 0; ; ) {
    if (record.cell === null) {
      if (text[at] === '"') {
        record.cell = '';
        at += 1;
        continue;
      }
      const comma = text.indexOf(',', at);
      const cell = text.slice(at, comma === -1 ? undefined : comma);
      if (cell.includes('"')) return 'broken';
      record.cells.push(cell);
      if (comma === -1) return 'complete';
      at = comma + 1;
      continue;
    }
    const mark = text.indexOf('"', at);
    if (mark === -1) {
      record.cell += `${text.slice(at)}${hasReturn ? '\r\n' : '\n'}`;
      return 'open';
    }
    record.cell += text.slice(at, mark);
    if (text[mark + 1] === '"') {
      record.cell += '"';
      at = mark + 2;
      continue;
    }
    record.cells.push(record.cell);
    record.cell = null;
    if (mark + 1 === text.length) return 'complete';
    if (text[mark + 1] !== ',') return 'broken';
    at = mark + 2;
  }
}
