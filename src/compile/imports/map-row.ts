import type { EventSummary, SourceId } from '../../contract/event.ts';
import { foldWhiteSpace } from '../../passages/fold-text.ts';
import type { PackedRecord } from '../../pyramid/format.ts';
import { packRow } from '../../pyramid/rows.ts';
import { didYouMean, nearMiss } from '../checks/near-miss.ts';
import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import type { DataSet } from './data-set.ts';
import { readRowDate } from './row-date.ts';
import { RowFault, shown } from './row-fault.ts';
import { rowSlug } from './row-id.ts';

/** The fields of a row: JSON names and CSV columns. Others are not read. */
export const ROW_FIELDS = [
  'id',
  'date',
  'endDate',
  'title',
  'partners',
  'place',
  'kind',
  'sourceUrl',
  'text',
  'unmapped',
  'prominence',
] as const;

/** A row of a data set as an event: for the timeline, and for its details. */
export interface ImportedEvent {
  summary: EventSummary;
  dataset: SourceId;
  record: PackedRecord;
}

/** Matches text that `foldWhiteSpace` may change. */
const UNFOLDED = /[^ -~]| {2}|^ | $/;
const HALF_CHARACTER = /\p{Surrogate}/u;
const WEB_ADDRESS = /^https?:\/\/\S+$/i;

/** Maps the rows of one data set to events. Written by hand, not as a schema, for speed. */
export class RowMapper {
  readonly #dataSet: DataSet;
  readonly #subject: string;

  /** @param subject The corpus's country, which is never its own partner. */
  constructor(dataSet: DataSet, subject: string) {
    this.#dataSet = dataSet;
    this.#subject = subject;
  }

  /** @throws RowFault for the first fault of the row; duplicate ids are not checked here */
  map(row: Readonly<Record<string, unknown>>): ImportedEvent {
    const id = rowSlug(required(row, 'id', 'no-id'));
    const title = folded(required(row, 'title', 'no-title'));
    const date = readRowDate(required(row, 'date', 'no-date'), textOf(row, 'endDate'));
    const { type, modes, prominence } = this.#kindOf(row);
    const summary: EventSummary = {
      id,
      title,
      date,
      partners: this.#partnersOf(row),
      type,
      modes,
      status: 'happened',
      prominence: prominenceOf(row) ?? prominence,
    };
    const record: PackedRecord = { row: packRow(summary) };
    const text = textOf(row, 'text');
    if (text !== undefined) record.text = text;
    const url = urlOf(row);
    if (url !== undefined) record.url = url;
    const place = textOf(row, 'place');
    if (place !== undefined) record.place = folded(place);
    const unmapped = listOf(row, 'unmapped');
    if (unmapped.length > 0) record.unmapped = unmapped.map(folded);
    return { summary, dataset: this.#dataSet.reference.id, record };
  }

  #kindOf(row: Readonly<Record<string, unknown>>) {
    const name = textOf(row, 'kind');
    const { kinds, otherKinds } = this.#dataSet;
    const kind = (name === undefined ? undefined : kinds.get(name)) ?? otherKinds;
    if (kind !== null) return kind;
    if (name === undefined) throw new RowFault('unknown-kind', 'it has no kind');
    const guess = didYouMean(nearMiss(name, kinds.keys()));
    throw new RowFault('unknown-kind', `unknown kind ${shown(name)}${guess}`);
  }

  #partnersOf(row: Readonly<Record<string, unknown>>): string[] {
    const listed = listOf(row, 'partners');
    const { side } = this.#dataSet;
    let isPlain = side === null && listed.length < 2;
    for (const code of listed) {
      if (!isCountry(code)) {
        const guess = didYouMean(countryCodeFor(code));
        throw new RowFault('unknown-country', `${shown(code)} is not a country's code${guess}`);
      }
      if (code === this.#subject) isPlain = false;
    }
    if (isPlain) return listed;
    const parties = new Set(side === null ? listed : [side, ...listed]);
    parties.delete(this.#subject);
    return [...parties];
  }
}

function required(
  row: Readonly<Record<string, unknown>>,
  field: string,
  reason: 'no-id' | 'no-title' | 'no-date',
): string {
  const text = textOf(row, field);
  if (text === undefined) throw new RowFault(reason, `it has no ${field}`);
  return text;
}

/** A field's text as it is; undefined if absent, null or blank. */
function textOf(row: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = row[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') {
    throw new RowFault('wrong-type', `${field} is not a text: ${shown(value)}`);
  }
  checkUnicode(field, value);
  return value.trim() === '' ? undefined : value;
}

const NO_TEXTS: string[] = [];

function listOf(row: Readonly<Record<string, unknown>>, field: string): string[] {
  const value = row[field];
  if (value === undefined || value === null) return NO_TEXTS;
  if (!Array.isArray(value) || !value.every(isText)) {
    throw new RowFault('wrong-type', `${field} is not a list of texts: ${shown(value)}`);
  }
  for (const text of value) checkUnicode(field, text);
  return value;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** JSON can spell a lone surrogate, such as `\ud83d`, which UTF-8 cannot encode. */
function checkUnicode(field: string, text: string): void {
  if (HALF_CHARACTER.test(text)) {
    throw new RowFault('invalid-unicode', `${field} has half a character`);
  }
}

function urlOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const url = textOf(row, 'sourceUrl');
  if (url === undefined || (WEB_ADDRESS.test(url) && URL.canParse(url))) return url;
  throw new RowFault('bad-url', `sourceUrl ${shown(url)} is not a web address`);
}

function prominenceOf(row: Readonly<Record<string, unknown>>): number | undefined {
  const value = row.prominence;
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && value >= 0 && value <= 100) return value;
  throw new RowFault('wrong-type', `prominence is not a number from 0 to 100: ${shown(value)}`);
}

function folded(text: string): string {
  return UNFOLDED.test(text) ? foldWhiteSpace(text) : text;
}
