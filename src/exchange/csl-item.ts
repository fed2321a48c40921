import type {
  DatasetReference,
  EventDetail,
  EventId,
  EventSummary,
  SourceId,
  SourceReference,
} from '../contract/event.ts';
import { type DateWords, describeDateSpan } from '../words/describe-date.ts';
import { type CslDate, cslDate } from './csl-date.ts';

/** What may be cited, in CSL-JSON (https://docs.citationstyles.org). What is not known is absent. */
export interface CslItem {
  id: string;
  type: 'entry-encyclopedia' | 'webpage' | 'dataset';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** When what an entry is about took place. */
  'event-date'?: CslDate;
  /** BCP 47. English titles get the capitals that a style wants, others keep theirs. */
  language?: string;
  URL?: string;
}

/** An item, and what simpler formats than CSL-JSON need besides. */
export interface Citable {
  item: CslItem;
  /** When it was issued, in words, where a year, month and day cannot say it. */
  issuedInWords?: string;
}

/** What citations need to know of the site and its language. All addresses are absolute. */
export interface CitedSite {
  /** The title of the whole. */
  title: string;
  eventAddress(id: EventId): string;
  sourceAddress(id: SourceId): string;
  words: {
    /** BCP 47, of these words and of the events' titles. */
    language: string;
    dates: DateWords;
    /** An event's title with its date. */
    dated(title: string, date: string): string;
    /** Stands for a document's title that is not known. */
    untitled: string;
  };
}

/**
 * An event, as an entry of the timeline. It was not written on the day on which it happened, so that day stands in its
 * title; the entry was issued when it was added to the corpus.
 */
export function citableEvent(
  event: EventSummary & Pick<EventDetail, 'added'>,
  site: CitedSite,
): Citable {
  const { dates, dated, language } = site.words;
  const date = cslDate(event.date, dates);
  return {
    item: {
      id: event.id,
      type: 'entry-encyclopedia',
      title: oneLine(dated(event.title, describeDateSpan(event.date, dates))),
      'container-title': oneLine(site.title),
      ...(event.added !== null && {
        issued: { 'date-parts': [event.added.split('-').map(Number)] },
      }),
      ...(date && { 'event-date': date }),
      language,
      URL: site.eventAddress(event.id),
    },
  };
}

/**
 * A document by its author, publisher and date, at its publisher's address, or else at ours. Whether an author is a person
 * is not known, so that their names are not taken apart.
 */
export function citableSource(
  source: SourceReference & { language: string },
  site: CitedSite,
): Citable {
  const { author, publisher, published, url } = source;
  const { dates, untitled } = site.words;
  const issued = published === null ? undefined : cslDate(published, dates);
  return {
    item: {
      id: source.id,
      type: 'webpage',
      title: oneLine(source.title ?? untitled),
      ...(author !== null && { author: [{ literal: oneLine(author) }] }),
      ...(publisher !== null && { publisher: oneLine(publisher) }),
      ...(issued && { issued }),
      language: source.language,
      URL: url ?? site.sourceAddress(source.id),
    },
    ...(published !== null &&
      needsWords(issued) && { issuedInWords: describeDateSpan(published, dates) }),
  };
}

/** Whose version is not known, hence not its date. */
export function citableDataset({ id, title, publisher, url }: DatasetReference): Citable {
  return {
    item: {
      id,
      type: 'dataset',
      title: oneLine(title),
      publisher: oneLine(publisher),
      ...(url !== null && { URL: url }),
    },
  };
}

function needsWords(issued: CslDate | undefined): boolean {
  return issued !== undefined && ('literal' in issued || issued['date-parts'].length > 1);
}

/** Formats of one field a line have no place for line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
