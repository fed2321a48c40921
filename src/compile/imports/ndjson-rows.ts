import { isGroup } from '../corpus/entry.ts';
import type { LineBlock } from './read-lines.ts';
import { RowFault, shown } from './row-fault.ts';
import type { RowFormat, RowSink } from './row-sink.ts';

/** Reads one JSON object a line; blank lines are skipped. */
export class NdjsonRows implements RowFormat {
  readonly #sink: RowSink;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  read({ first, lines, faults }: LineBlock): void {
    for (const [index, text] of lines.entries()) {
      const fault = text === '' ? faults.get(index) : undefined;
      if (fault !== undefined) this.#sink.bad(first + index, fault);
      else if (text !== '') this.#readLine(first + index, text);
    }
  }

  end(): void {
    // Every line is complete.
  }

  #readLine(line: number, text: string): void {
    let row: unknown;
    try {
      row = JSON.parse(text);
    } catch {
      if (text.trim() === '') return;
      this.#sink.bad(line, new RowFault('broken-json', `${shown(text)} is not JSON`));
      return;
    }
    if (isGroup(row)) this.#sink.row(line, row);
    else this.#sink.bad(line, new RowFault('not-an-object', `${shown(row)} is not a JSON object`));
  }
}
