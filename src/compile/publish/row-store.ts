import { parseIsoDay } from '../../chronology/days.ts';
import type { IsoDay } from '../../contract/date-span.ts';
import type { EventSummary, SourceId } from '../../contract/event.ts';
import { type EventDetail, EventDetailSchema, EventSummarySchema } from '../../contract/event.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import {
  type PackedRecord,
  PackedRecordSchema,
  STRANDS,
  type StrandName,
} from '../../pyramid/format.ts';
import { rankOf } from '../../pyramid/rank.ts';
import { unpackRecord } from '../../pyramid/records.ts';
import { packRow } from '../../pyramid/rows.ts';
import { strandOf } from '../../pyramid/strand-of.ts';
import { Column } from './column.ts';
import { TextLog } from './text-log.ts';

/** The numbers of some events. */
export type Rows = Uint32Array<ArrayBuffer>;

const COMMA = 0x2c;
/** Of events that rest on documents. */
const NO_DATASET = -1;
/** Drops what only the detail pane shows. */
const SummaryOfDetailSchema = EventSummarySchema.strip();

/**
 * All events of a corpus: the bytes that are published of each, and the few numbers by which it is placed. Events are
 * known by their number, from 0, in the order in which they were added, which decides nothing.
 */
export class RowStore {
  readonly #texts = new TextLog();
  /** Where each event's packed row stands. */
  readonly #row = new Column();
  readonly #rowLength = new Column();
  /** Where its entry of a details file stands, with its key if it has one. */
  readonly #detail = new Column();
  readonly #detailLength = new Column();
  readonly #idLength = new Column();
  /** Number of its data set. */
  readonly #dataset = new Column();
  readonly #strand = new Column();
  readonly #start = new Column();
  readonly #end = new Column();
  readonly #year = new Column();
  readonly #type = new Column();
  readonly #rank = new Column();
  readonly #partners = new Column();
  /** The different lists of partners, and the number of each by its partners' ids. */
  readonly #partnerLists: (readonly string[])[] = [];
  readonly #partnerListNumbers = new Map<string, number>();
  readonly #datasets: SourceId[] = [];
  readonly #days = new Map<IsoDay, number>();

  /** Adds an event that rests on documents. Its id must be new. */
  addEvent(detail: EventDetail): void {
    const event = SummaryOfDetailSchema.parse(detail);
    this.#addText(`"${event.id}":${JSON.stringify(EventDetailSchema.parse(detail))}`);
    const row = this.#texts.add(JSON.stringify(packRow(event)));
    this.#row.push(row.position);
    this.#rowLength.push(row.length);
    this.#dataset.push(NO_DATASET);
    this.#addNumbers(event);
  }

  /**
   * Adds a data set's row, which the reader of data sets has checked. Its id must be new.
   *
   * @param event The summary that `record.row` packs.
   */
  addRecord(event: EventSummary, dataset: SourceId, { row, ...rest }: PackedRecord): void {
    const before = '{"row":';
    const json = JSON.stringify(row);
    const after = JSON.stringify(rest).slice(1);
    // The row is written once, and stands in its detail.
    const position = this.#addText(`${before}${json}${after === '}' ? '' : ','}${after}`);
    this.#row.push(position + before.length);
    this.#rowLength.push(Buffer.byteLength(json));
    this.#dataset.push(this.#datasetNumber(dataset));
    this.#addNumbers(event);
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

  /** Earliest day, days since 1970-01-01; of undated events the latest where that alone is known, or Infinity. */
  start(row: number): number {
    return this.#start.at(row);
  }

  /** Latest day, or Infinity. */
  end(row: number): number {
    return this.#end.at(row);
  }

  /** Year of the earliest day. */
  year(row: number): number {
    return this.#year.at(row);
  }

  type(row: number): EventType {
    const type = EVENT_TYPES[this.#type.at(row)];
    if (type === undefined) throw new RangeError(`no row ${row}`);
    return type;
  }

  /** See `rankOf`. */
  rank(row: number): number {
    return this.#rank.at(row);
  }

  partners(row: number): readonly string[] {
    return this.#partnerLists[this.#partners.at(row)] ?? [];
  }

  /** The data set it is a row of; undefined for an event that rests on documents. */
  dataset(row: number): SourceId | undefined {
    return this.#datasets[this.#dataset.at(row)];
  }

  /** Bytes of the event's entry in a details file. */
  detailLength(row: number): number {
    return this.#detailLength.at(row);
  }

  /** Rows, packed, as a JSON array. */
  rowsJson(rows: Rows): Buffer {
    return this.#joined(rows, this.#row, this.#rowLength, '[]');
  }

  /** Details of events that rest on documents, as a JSON object by id, in the order given. */
  eventsJson(rows: Rows): Buffer {
    return this.#joined(rows, this.#detail, this.#detailLength, '{}');
  }

  /** Records of data sets as a JSON array. */
  recordsJson(rows: Rows): Buffer {
    return this.#joined(rows, this.#detail, this.#detailLength, '[]');
  }

  /** The detail as an object again, whichever its kind. */
  detail(row: number): EventDetail {
    const entry = this.#texts.text(this.#detail.at(row), this.#detailLength.at(row));
    const dataset = this.dataset(row);
    if (dataset !== undefined) {
      return unpackRecord(PackedRecordSchema.parse(JSON.parse(entry)), dataset);
    }
    return EventDetailSchema.parse(JSON.parse(entry.slice(this.#idLength.at(row) + '"":'.length)));
  }

  #addText(detail: string): number {
    const { position, length } = this.#texts.add(detail);
    this.#detail.push(position);
    this.#detailLength.push(length);
    return position;
  }

  #addNumbers(event: EventSummary): void {
    const { earliest, latest } = event.date;
    // Most dates are one day, and no such date is undated.
    const strand = earliest !== null && earliest === latest ? 'day' : strandOf(event.date);
    this.#idLength.push(event.id.length);
    this.#strand.push(STRANDS.indexOf(strand));
    this.#start.push(this.#dayNumber(earliest ?? latest));
    this.#end.push(this.#dayNumber(latest));
    this.#year.push(earliest === null ? Number.NaN : Number(earliest.slice(0, 4)));
    this.#type.push(EVENT_TYPES.indexOf(event.type));
    this.#rank.push(rankOf(event));
    this.#partners.push(this.#partnerListNumber(event.partners));
  }

  #joined(rows: Rows, positions: Column, lengths: Column, brackets: '[]' | '{}'): Buffer {
    let length = Math.max(brackets.length, rows.length + 1);
    for (const row of rows) length += lengths.at(row);
    const json = Buffer.allocUnsafe(length);
    let at = json.write(brackets.slice(0, 1));
    for (const row of rows) {
      if (at > 1) json[at++] = COMMA;
      at += this.#texts.copy(positions.at(row), lengths.at(row), json, at);
    }
    json.write(brackets.slice(1), at);
    return json;
  }

  /** There are few different days, and to parse one takes longer than to look it up. */
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
