import type { LineBlock } from './read-lines.ts';
import type { RowFault } from './row-fault.ts';

/** Receives the rows of a file in order. `line`: the first line of the row. */
export interface RowSink {
  row(line: number, row: Readonly<Record<string, unknown>>): void;
  bad(line: number, fault: RowFault): void;
}

/** Parses lines into rows. */
export interface RowFormat {
  read(block: LineBlock): void;
  /** Called at the end of the file. */
  end(): void;
}
