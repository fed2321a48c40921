import path from 'node:path';
import type { Problem } from '../problem.ts';
import { BadRows } from './bad-rows.ts';
import { CsvRows, HeaderFault } from './csv-rows.ts';
import type { DataSet } from './data-set.ts';
import { type ImportedEvent, RowMapper } from './map-row.ts';
import { NdjsonRows } from './ndjson-rows.ts';
import { GzipFault, readBytes } from './read-bytes.ts';
import { type LineBlock, LineReader } from './read-lines.ts';
import { RowFault, type RowFaultReason } from './row-fault.ts';
import type { RowSink } from './row-sink.ts';
import { TakenIds } from './taken-ids.ts';
import { UnreadFields } from './unread-fields.ts';

export interface ReadImportsOptions {
  corpusDir: string;
  /** The country the corpus is about. */
  subject: string;
  /** Makes every bad row an error. */
  strict: boolean;
  /** Whether an event of the documents has, or had, this id. */
  isKnownId: (id: string) => boolean;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/** Progress over all data sets. Bytes are those of the files, packed or not. */
export interface ImportProgress {
  rows: number;
  bytesRead: number;
  bytesTotal: number;
}

/** The outcome of reading a data set. `bad`: the number of rows left out, by reason. */
export interface ImportReport {
  dataSet: DataSet;
  rows: number;
  bad: ReadonlyMap<RowFaultReason, number>;
  problems: Problem[];
}

/**
 * Events in the order of their rows: hundreds or thousands, since an asynchronous step for each row
 * would take longer than reading it. They share arrays and dates, so they must not be changed.
 * `report`: with the last events of a data set.
 */
export interface ImportBatch {
  events: ImportedEvent[];
  report?: ImportReport;
}

/**
 * Reads the rows of the data sets that `openImports` found, one data set after the other. Events
 * are yielded even if an error follows; the report has it.
 *
 * @throws Error if a file cannot be read
 */
export async function* readImports(
  dataSets: readonly DataSet[],
  options: ReadImportsOptions,
): AsyncGenerator<ImportBatch> {
  const bytesTotal = dataSets.reduce((sum, { bytes }) => sum + bytes, 0);
  const taken = new TakenIds();
  let rowsBefore = 0;
  let bytesBefore = 0;
  for (const dataSet of dataSets) {
    const rows = new DataSetRows(dataSet, options, taken);
    yield* readDataSet(dataSet, rows, options.corpusDir, (bytes) =>
      options.onProgress?.({
        rows: rowsBefore + rows.count,
        bytesRead: bytesBefore + bytes,
        bytesTotal,
      }),
    );
    rowsBefore += rows.count;
    bytesBefore += dataSet.bytes;
  }
}

async function* readDataSet(
  dataSet: DataSet,
  rows: DataSetRows,
  corpusDir: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<ImportBatch> {
  const format = dataSet.format === 'csv' ? new CsvRows(rows) : new NdjsonRows(rows);
  const lines = new LineReader();
  const problems: Problem[] = [];
  const read = (block: LineBlock | null) => {
    if (block !== null) format.read(block);
  };
  try {
    const file = path.join(corpusDir, dataSet.dataFile);
    for await (const chunk of readBytes(file, dataSet.gzip, onRead)) {
      read(lines.read(chunk));
      const events = rows.take();
      if (events.length > 0) yield { events };
    }
    read(lines.end());
    format.end();
    onRead(dataSet.bytes);
  } catch (error) {
    const problem = fileProblem(dataSet, error);
    if (problem === null) throw error;
    problems.push(problem);
  }
  const report = {
    dataSet,
    rows: rows.count,
    bad: rows.badCounts,
    problems: [...problems, ...rows.problems(problems.length === 0)],
  };
  yield { events: rows.take(), report };
}

/** The problem of a data file as a whole; null for an error that is not the curator's. */
function fileProblem(dataSet: DataSet, error: unknown): Problem | null {
  const place = { severity: 'error', file: dataSet.dataFile, line: 1, column: 1 } as const;
  if (error instanceof GzipFault) {
    const message = `broken-gzip: the file is cut off or damaged (${error.message})`;
    return { ...place, message, hint: 'fetch or pack the file again' };
  }
  if (error instanceof HeaderFault) {
    const hint = 'write the names of the columns in the first line, separated by commas';
    return { ...place, message: `bad-header: ${error.message}`, hint };
  }
  return null;
}

/** Collects the events and bad rows of one data set. */
class DataSetRows implements RowSink {
  count = 0;
  readonly #dataSet: DataSet;
  readonly #isKnownId: (id: string) => boolean;
  readonly #taken: TakenIds;
  readonly #mapper: RowMapper;
  readonly #bad: BadRows;
  readonly #unread = new UnreadFields();
  #events: ImportedEvent[] = [];

  constructor(
    dataSet: DataSet,
    { subject, strict, isKnownId }: ReadImportsOptions,
    taken: TakenIds,
  ) {
    this.#dataSet = dataSet;
    this.#isKnownId = isKnownId;
    this.#taken = taken;
    this.#mapper = new RowMapper(dataSet, subject);
    this.#bad = new BadRows(dataSet, strict);
    taken.begin(dataSet.dataFile);
  }

  get badCounts(): ReadonlyMap<RowFaultReason, number> {
    return this.#bad.counts;
  }

  row(line: number, row: Readonly<Record<string, unknown>>): void {
    this.count += 1;
    this.#unread.look(line, row);
    try {
      const event = this.#mapper.map(row);
      this.#claim(event.summary.id, line);
      this.#events.push(event);
    } catch (error) {
      if (!(error instanceof RowFault)) throw error;
      this.#bad.add(line, error);
    }
  }

  bad(line: number, fault: RowFault): void {
    this.count += 1;
    this.#bad.add(line, fault);
  }

  /** Removes and returns the events collected so far. */
  take(): ImportedEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  problems(isWhole: boolean): Problem[] {
    const { dataFile } = this.#dataSet;
    const problems = [...this.#bad.problems(this.count), ...this.#unread.problems(dataFile)];
    if (this.count === 0 && isWhole) {
      const hint = 'add its rows, or remove it with its description';
      const message = 'this data set has no rows';
      problems.push({ severity: 'warning', file: dataFile, line: 1, column: 1, message, hint });
    }
    return problems;
  }

  #claim(id: string, line: number): void {
    if (this.#isKnownId(id)) {
      throw new RowFault(
        'duplicate-id',
        `the id ${id} is, or was, that of an event of the documents`,
      );
    }
    const place = this.#taken.take(id, line);
    if (place !== null) throw new RowFault('duplicate-id', `the id ${id} is taken by ${place}`);
  }
}
