import { didYouMean, nearMiss } from '../checks/near-miss.ts';
import { type Problem, plural } from '../problem.ts';
import { ROW_FIELDS } from './map-row.ts';

const KNOWN: ReadonlySet<string> = new Set(ROW_FIELDS);
/** Most unread fields reported for a file. */
const MOST_NAMES = 20;

/** Fields of rows that are not read: probably further columns, perhaps misspelt ones. */
export class UnreadFields {
  readonly #seen = new Map<string, { line: number; count: number }>();

  look(line: number, row: Readonly<Record<string, unknown>>): void {
    for (const field in row) {
      if (KNOWN.has(field)) continue;
      const seen = this.#seen.get(field);
      if (seen !== undefined) seen.count += 1;
      else if (this.#seen.size < MOST_NAMES) this.#seen.set(field, { line, count: 1 });
    }
  }

  problems(file: string): Problem[] {
    return [...this.#seen].map(([field, { line, count }]) => {
      const guess = didYouMean(nearMiss(field, KNOWN));
      const message = `"${field}" is not read, in ${plural(count, 'row')} from here on${guess}`;
      const hint = `fields that are read: ${ROW_FIELDS.join(', ')}`;
      return { severity: 'warning', file, line, column: 1, message, hint };
    });
  }
}
