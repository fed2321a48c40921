import type {
  DatasetReference,
  EventDetail,
  EventSummary,
  SourceReference,
} from '../contract/event.ts';
import { type DateWords, describeDateSpan } from '../words/describe-date.ts';
import { type CslDate, cslDate } from './csl-date.ts';
import type { ExchangeSite } from './written.ts';

/** An item of CSL-JSON (https://docs.citationstyles.org). Unknown fields are absent. */
export interface CslItem {
  id: string;
  type: 'entry-encyclopedia' | 'webpage' | 'dataset';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  /** When the event of an entry took place. */
  'event-date'?: CslDate;
  /** BCP 47. Styles capitalise only English titles. */
  language?: string;
  URL?: string;
}

/** An item, and what formats simpler than CSL-JSON need besides. */
export interface Citable {
  item: CslItem;
  /** Date of issue in words, if it is not a single year, month or day. */
  issuedInWords?: string;
}

/** What citations need of the site and its language. */
export interface CitedSite extends Pick<ExchangeSite, 'title' | 'eventAddress' | 'sourceAddress'> {
  words: {
    /** BCP 47 tag of these words and the events' titles. */
    language: string;
    dates: DateWords;
    /** An event's title with its date. */
    dated(title: string, date: string): string;
    /** Replaces an unknown title of a document. */
    untitled: string;
  };
}

/**
 * An event as an entry of the timeline. The entry is issued when it is added to the corpus, not on
 * the day of the event, which is in its title.
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
 * A document at its publisher's address, or else at ours. Names of authors are not split, as they
 * may not be people.
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

/** A data set, without a date, since its version is not known. */
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

/** Formats with one field per line allow no line breaks. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
