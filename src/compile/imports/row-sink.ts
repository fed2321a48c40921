import type { LineBlock } from './read-lines.ts';
import type { RowFault } from './row-fault.ts';

/** Takes what a format finds in a file, in its order. `line` is that on which the row begins. */
export interface RowSink {
  row(line: number, row: Readonly<Record<string, unknown>>): void;
  bad(line: number, fault: RowFault): void;
}

/** Makes rows of lines. */
export interface RowFormat {
  read(block: LineBlock): void;
  /** The file is at its end. */
  end(): void;
}
