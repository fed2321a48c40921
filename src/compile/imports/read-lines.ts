import { RowFault } from './row-fault.ts';

/** Most bytes of a row, line breaks inside it included. */
export const LONGEST_ROW = 1_000_000;

/** Consecutive lines without line feeds. An unreadable line is empty, and `faults` has its index. */
export interface LineBlock {
  /** Number of the first line, from 1. */
  first: number;
  lines: string[];
  faults: ReadonlyMap<number, RowFault>;
}

const LINE_FEED = 10;
const NO_FAULTS: ReadonlyMap<number, RowFault> = new Map();

/**
 * Splits bytes into lines: one block for each chunk that ends a line. Lines that are too long are
 * dropped, and so is a byte order mark at the beginning.
 */
export class LineReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #next = 1;
  /** The start of an unfinished line. */
  #parts: Uint8Array[] = [];
  #size = 0;
  #tooLong = false;

  read(chunk: Buffer): LineBlock | null {
    const end = chunk.lastIndexOf(LINE_FEED);
    if (end === -1) {
      this.#keep(chunk);
      return null;
    }
    this.#keep(chunk.subarray(0, end));
    const block = this.#block();
    this.#keep(chunk.subarray(end + 1));
    return block;
  }

  /** The last line, if no line feed ends it. */
  end(): LineBlock | null {
    return this.#size === 0 && !this.#tooLong ? null : this.#block();
  }

  #keep(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#size += bytes.length;
    if (this.#size > LONGEST_ROW && !bytes.includes(LINE_FEED)) {
      this.#parts = [];
      this.#size = 0;
      this.#tooLong = true;
    }
  }

  #block(): LineBlock {
    const bytes = Buffer.concat(this.#parts);
    const block = this.#tooLong
      ? this.#slowly(bytes)
      : (this.#quickly(bytes) ?? this.#slowly(bytes));
    this.#parts = [];
    this.#size = 0;
    this.#tooLong = false;
    this.#next += block.lines.length;
    if (block.first === 1) block.lines[0] = withoutMark(block.lines[0] ?? '');
    return block;
  }

  /** Decodes all lines at once; null if one of them may be faulty. */
  #quickly(bytes: Buffer): LineBlock | null {
    if (bytes.length > LONGEST_ROW) return null;
    try {
      return {
        first: this.#next,
        lines: this.#decoder.decode(bytes).split('\n'),
        faults: NO_FAULTS,
      };
    } catch {
      return null;
    }
  }

  #slowly(bytes: Buffer): LineBlock {
    const lines: string[] = [];
    const faults = new Map<number, RowFault>();
    for (let start = 0; start <= bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const end = feed === -1 ? bytes.length : feed;
      const line = this.#line(bytes.subarray(start, end), this.#tooLong && lines.length === 0);
      if (typeof line !== 'string') faults.set(lines.length, line);
      lines.push(typeof line === 'string' ? line : '');
      start = end + 1;
    }
    return { first: this.#next, lines, faults };
  }

  #line(bytes: Uint8Array, tooLong: boolean): string | RowFault {
    if (tooLong || bytes.length > LONGEST_ROW) {
      return new RowFault('line-too-long', 'it has more than 1,000,000 bytes');
    }
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return new RowFault('invalid-unicode', 'it is not UTF-8');
    }
  }
}

function withoutMark(line: string): string {
  return line.startsWith('\uFEFF') ? line.slice(1) : line;
}
