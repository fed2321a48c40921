import { type Problem, plural } from '../problem.ts';
import type { DataSet } from './data-set.ts';
import { ROW_FAULTS, type RowFault, type RowFaultReason } from './row-fault.ts';

/** Rows shown for each reason; the rest are counted. */
const SHOWN_ROWS = 20;

/** The bad rows of one data set. */
export class BadRows {
  readonly counts = new Map<RowFaultReason, number>();
  readonly #dataSet: DataSet;
  readonly #strict: boolean;
  readonly #shown: Problem[] = [];
  #count = 0;

  constructor(dataSet: DataSet, strict: boolean) {
    this.#dataSet = dataSet;
    this.#strict = strict;
  }

  add(line: number, { reason, message }: RowFault): void {
    const count = (this.counts.get(reason) ?? 0) + 1;
    this.counts.set(reason, count);
    this.#count += 1;
    if (count > SHOWN_ROWS) return;
    this.#shown.push({
      severity: this.#strict ? 'error' : 'warning',
      file: this.#dataSet.dataFile,
      line,
      column: 1,
      message: `${reason}: ${message}`,
      hint: ROW_FAULTS[reason],
    });
  }

  /** The rows shown, the number for each reason, and an error if they exceed the share allowed of `rows`. */
  problems(rows: number): Problem[] {
    if (this.#count === 0) return [];
    const { maxBadRows, dataFile, descriptionFile } = this.#dataSet;
    const ofRows = `${this.#count} of ${plural(rows, 'row')}`;
    const counted = [...this.counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
    const problems: Problem[] = [
      {
        severity: this.#strict ? 'error' : 'warning',
        file: dataFile,
        line: 1,
        column: 1,
        message: `${ofRows} left out: ${counted}`,
        hint: `fix the rows; up to ${SHOWN_ROWS} of each reason are shown`,
      },
      ...this.#shown,
    ];
    if (this.#count > maxBadRows * rows) {
      problems.push({
        severity: 'error',
        file: descriptionFile,
        line: 1,
        column: 1,
        message: `${percent(this.#count / rows)} of the rows are bad, and at most ${percent(maxBadRows)} may be`,
        hint: 'fix the rows, or set maxBadRows: to the share that may be bad, such as 0.05',
      });
    }
    return problems;
  }
}

/** `2.5%`, rounded up, so that it is never below the share. */
function percent(share: number): string {
  return `${Math.ceil(share * 10_000 - 1e-6) / 100}%`;
}
