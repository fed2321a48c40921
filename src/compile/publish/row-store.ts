import { parseIsoDay } from '../../chronology/days.ts';
import type { IsoDay } from '../../contract/date-span.ts';
import {
  type EventDetail,
  EventDetailSchema,
  type EventSummary,
  EventSummarySchema,
  type SourceId,
} from '../../contract/event.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import type { PackedRecord } from '../../pyramid/format.ts';
import { prominenceKey } from '../../pyramid/prominence-key.ts';
import { unpackRecord } from '../../pyramid/records.ts';
import { packRow } from '../../pyramid/rows.ts';
import { STRANDS, type StrandName, strandOf } from '../../pyramid/strands.ts';
import type { Part, PlacedEvents, Rows } from '../../pyramid/write/placed-events.ts';
import { Column } from './column.ts';
import { TextLog } from './text-log.ts';

/** Most events of which details are kept as objects, for the search index and the export. */
const MOST_EXPORTED_EVENTS = 50_000;

const COMMA = 0x2c;
/** The data set number of events of documents. */
const NO_DATASET = -1;
/** Drops the fields that only the detail pane shows. */
const SummaryOfDetailSchema = EventSummarySchema.strip();

/**
 * All events of a corpus: of each the bytes that are published, and the numbers by which it is
 * placed. A million events take about as much memory as their bytes. Row numbers count from 0 in
 * the order of adding.
 */
export class RowStore implements PlacedEvents {
  readonly #texts = new TextLog();
  /** Position and length in bytes of each event's packed row. */
  readonly #row = new Column();
  readonly #rowLength = new Column();
  /** Position and length in bytes of its JSON in a details file; of documents' events with key. */
  readonly #detail = new Column();
  readonly #detailLength = new Column();
  readonly #idLength = new Column();
  /** Index in `#datasets`. */
  readonly #dataset = new Column();
  readonly #strand = new Column();
  readonly #start = new Column();
  readonly #end = new Column();
  readonly #year = new Column();
  readonly #type = new Column();
  readonly #prominenceKey = new Column();
  /** Index in `#partnerLists`. */
  readonly #partners = new Column();
  /** The distinct lists of partners, and the index of each by its ids. */
  readonly #partnerLists: (readonly string[])[] = [];
  readonly #partnerListNumbers = new Map<string, number>();
  readonly #datasets: SourceId[] = [];
  readonly #days = new Map<IsoDay, number>();
  /** null if there are too many events. */
  #details: (() => EventDetail)[] | null = [];

  /** Adds an event of documents. Its id must be new. */
  addEvent(event: EventDetail): void {
    const detail = EventDetailSchema.parse(event);
    const summary = SummaryOfDetailSchema.parse(event);
    this.#addDetail(`"${summary.id}":${JSON.stringify(detail)}`, () => detail);
    const row = this.#texts.add(JSON.stringify(packRow(summary)));
    this.#row.push(row.position);
    this.#rowLength.push(row.length);
    this.#dataset.push(NO_DATASET);
    this.#addNumbers(summary);
  }

  /**
   * Adds a row of a data set, which has been checked. Its id must be new.
   *
   * @param summary What `record.row` packs.
   */
  addRecord(summary: EventSummary, dataset: SourceId, record: PackedRecord): void {
    const { row, ...rest } = record;
    const before = '{"row":';
    const json = JSON.stringify(row);
    const after = JSON.stringify(rest).slice(1);
    // The row's bytes are a part of the record's, so they are stored once.
    const text = `${before}${json}${after === '}' ? '' : ','}${after}`;
    const position = this.#addDetail(text, () => unpackRecord(record, dataset));
    this.#row.push(position + before.length);
    this.#rowLength.push(Buffer.byteLength(json));
    this.#dataset.push(this.#datasetNumber(dataset));
    this.#addNumbers(summary);
  }

  get size(): number {
    return this.#row.length;
  }

  id(row: number): string {
    return this.#texts.text(this.#row.at(row) + '["'.length, this.#idLength.at(row));
  }

  strand(row: number): StrandName {
    return STRANDS[this.#strand.at(row)] ?? 'undated';
  }

  start(row: number): number {
    return this.#start.at(row);
  }

  end(row: number): number {
    return this.#end.at(row);
  }

  year(row: number): number {
    return this.#year.at(row);
  }

  type(row: number): EventType {
    const type = EVENT_TYPES[this.#type.at(row)];
    if (type === undefined) throw new RangeError(`no row ${row}`);
    return type;
  }

  prominenceKey(row: number): number {
    return this.#prominenceKey.at(row);
  }

  partners(row: number): readonly string[] {
    return this.#partnerLists[this.#partners.at(row)] ?? [];
  }

  dataset(row: number): SourceId | undefined {
    return this.#datasets[this.#dataset.at(row)];
  }

  detailLength(row: number): number {
    return this.#detailLength.at(row);
  }

  /** The details of some rows; null if the store has more than `MOST_EXPORTED_EVENTS` events. */
  details(rows: Rows): EventDetail[] | null {
    const details = this.#details;
    return details && Array.from(rows).flatMap((row) => details[row]?.() ?? []);
  }

  /** The content of a file. */
  bytes(parts: readonly Part[]): Uint8Array {
    let length = 0;
    for (const part of parts) {
      length += typeof part === 'string' ? Buffer.byteLength(part) : this.#jsonLength(part);
    }
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    for (const part of parts) {
      at = typeof part === 'string' ? at + bytes.write(part, at) : this.#writeJson(part, bytes, at);
    }
    return bytes;
  }

  #jsonLength({ rows, as }: Exclude<Part, string>): number {
    const lengths = as === 'row' ? this.#rowLength : this.#detailLength;
    // Brackets, and commas between.
    let length = Math.max(2, rows.length + 1);
    for (const row of rows) length += lengths.at(row);
    return length;
  }

  /** @returns the position after what it wrote */
  #writeJson({ rows, as }: Exclude<Part, string>, target: Buffer, from: number): number {
    const [positions, lengths] =
      as === 'row' ? [this.#row, this.#rowLength] : [this.#detail, this.#detailLength];
    const [open, close] = as === 'event' ? '{}' : '[]';
    let at = from + target.write(open ?? '', from);
    for (const row of rows) {
      if (at > from + 1) target[at++] = COMMA;
      at += this.#texts.copy(positions.at(row), lengths.at(row), target, at);
    }
    return at + target.write(close ?? '', at);
  }

  /** @returns the position of the text */
  #addDetail(json: string, detail: () => EventDetail): number {
    const { position, length } = this.#texts.add(json);
    this.#detail.push(position);
    this.#detailLength.push(length);
    this.#details?.push(detail);
    if (this.#detail.length > MOST_EXPORTED_EVENTS) this.#details = null;
    return position;
  }

  #addNumbers(event: EventSummary): void {
    const { earliest, latest } = event.date;
    // Most dates are a single day, which is never undated: this saves `strandOf` for them.
    const strand = earliest !== null && earliest === latest ? 'day' : strandOf(event.date);
    this.#idLength.push(event.id.length);
    this.#strand.push(STRANDS.indexOf(strand));
    this.#start.push(this.#dayNumber(earliest ?? latest));
    this.#end.push(this.#dayNumber(latest));
    this.#year.push(earliest === null ? Number.NaN : Number(earliest.slice(0, 4)));
    this.#type.push(EVENT_TYPES.indexOf(event.type));
    this.#prominenceKey.push(prominenceKey(event));
    this.#partners.push(this.#partnerListNumber(event.partners));
  }

  /** Distinct days are few, and a look-up is faster than parsing. */
  #dayNumber(day: IsoDay | null): number {
    if (day === null) return Number.POSITIVE_INFINITY;
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const number = parseIsoDay(day);
    this.#days.set(day, number);
    return number;
  }

  #datasetNumber(dataset: SourceId): number {
    const known = this.#datasets.indexOf(dataset);
    return known === -1 ? this.#datasets.push(dataset) - 1 : known;
  }

  #partnerListNumber(partners: readonly string[]): number {
    const key = partners.join();
    const known = this.#partnerListNumbers.get(key);
    if (known !== undefined) return known;
    this.#partnerLists.push([...partners]);
    this.#partnerListNumbers.set(key, this.#partnerLists.length - 1);
    return this.#partnerLists.length - 1;
  }
}
