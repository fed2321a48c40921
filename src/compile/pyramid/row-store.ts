import { z } from 'zod';
import { parseIsoDay } from '../../chronology/days.ts';
import type { IsoDay } from '../../contract/date-span.ts';
import { type EventDetail, EventDetailSchema, type EventSummary } from '../../contract/event.ts';
import { PackedRecordSchema } from '../../contract/files.ts';
import { STRANDS, type StrandName } from '../../contract/pyramid.ts';
import { EVENT_TYPES, type EventType } from '../../contract/vocabulary.ts';
import { unpackRecord } from '../../pyramid/records.ts';
import { packRow } from '../../pyramid/rows.ts';
import { strandOf } from '../../pyramid/strand-of.ts';
import { Column } from './column.ts';
import { TextLog } from './text-log.ts';

/** Of which part of a details file an event's detail is: of a document's events, or of a data set's records. */
export type DetailKind = 'events' | 'records';

/** The rows of some events, by number. */
export type Rows = Uint32Array<ArrayBuffer>;

const QUOTE = 0x22;
const DetailsByIdSchema = z.record(z.string(), z.unknown());

/**
 * All events of a corpus: the bytes that are published of each, and the few numbers by which it is placed. Events are
 * known by their number, from 0, in the order in which they were added, which decides nothing.
 */
export class RowStore {
  readonly #rows = new TextLog();
  /** Each with the key it has in a details file. */
  readonly #details = new TextLog();
  readonly #isRecord = new Column();
  readonly #strand = new Column();
  readonly #start = new Column();
  readonly #end = new Column();
  readonly #year = new Column();
  readonly #type = new Column();
  readonly #prominence = new Column();
  readonly #partners = new Column();
  /** The different lists of partners, and the number of each by its partners' ids. */
  readonly #partnerLists: (readonly string[])[] = [];
  readonly #partnerListNumbers = new Map<string, number>();
  readonly #days = new Map<IsoDay, number>();

  /**
   * The event's id must be new.
   *
   * @param detail JSON of the event's entry in a details file: an `EventDetail` or, among `records`, a `PackedRecord`.
   */
  add(event: EventSummary, detail: string, kind: DetailKind = 'records'): void {
    const { earliest, latest } = event.date;
    // Most dates are one day, and no such date is undated.
    const strand = earliest !== null && earliest === latest ? 'day' : strandOf(event.date);
    this.#rows.add(JSON.stringify(packRow(event)));
    this.#details.add(`"${event.id}":${detail}`);
    this.#isRecord.push(Number(kind === 'records'));
    this.#strand.push(STRANDS.indexOf(strand));
    this.#start.push(this.#dayNumber(earliest ?? latest));
    this.#end.push(this.#dayNumber(latest));
    this.#year.push(earliest === null ? Number.NaN : Number(earliest.slice(0, 4)));
    this.#type.push(EVENT_TYPES.indexOf(event.type));
    this.#prominence.push(event.prominence);
    this.#partners.push(this.#partnerListNumber(event.partners));
  }

  get size(): number {
    return this.#rows.size;
  }

  id(row: number): string {
    const bytes = this.#rows.bytesOf(row);
    return bytes.toString('latin1', 2, bytes.indexOf(QUOTE, 2));
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

  prominence(row: number): number {
    return this.#prominence.at(row);
  }

  partners(row: number): readonly string[] {
    return this.#partnerLists[this.#partners.at(row)] ?? [];
  }

  /** Rows, packed, as a JSON array. */
  rowsJson(rows: Rows): Buffer {
    return this.#rows.joined(rows, '[]');
  }

  kind(row: number): DetailKind {
    return this.#isRecord.at(row) === 1 ? 'records' : 'events';
  }

  /** Bytes of the event's entry in a details file. */
  detailLength(row: number): number {
    return this.#details.lengthOf(row);
  }

  /** Details as a JSON object, by id. */
  detailsJson(rows: readonly number[]): Buffer {
    return this.#details.joined(rows, '{}');
  }

  /** The detail as an object again, whichever its kind. */
  detail(row: number): EventDetail {
    const byId: unknown = JSON.parse(this.detailsJson([row]).toString());
    const [data] = Object.values(DetailsByIdSchema.parse(byId));
    return this.kind(row) === 'records'
      ? unpackRecord(PackedRecordSchema.parse(data))
      : EventDetailSchema.parse(data);
  }

  /** There are few different days, and parsing one takes longer than to look it up. */
  #dayNumber(day: IsoDay | null): number {
    if (day === null) return Number.POSITIVE_INFINITY;
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const number = parseIsoDay(day);
    this.#days.set(day, number);
    return number;
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
