import type { EventId, PartnerId, SourceId } from '../contract/event.ts';
import type { ExportedEvent } from '../contract/files.ts';
import type { EventStatus } from '../contract/vocabulary.ts';
import type { DateWords } from '../words/describe-date.ts';

/** Words of an export in the reader's language. */
interface ExchangeWords {
  dates: DateWords;
  statuses: Record<EventStatus, string>;
  /** Marks a title in a calendar whose day is uncertain. */
  uncertain(title: string): string;
}

/** What an export needs besides its events. Addresses are absolute. */
export interface ExchangeSite {
  /** The corpus's title. */
  title: string;
  /** Address of the exported view; the id of the collection. */
  address: string;
  /** Makes event ids unique in a calendar. */
  host: string;
  eventAddress(id: EventId): string;
  sourceAddress(id: SourceId): string;
  partnerName(id: PartnerId): string;
  words: ExchangeWords;
}

/** A file's text, and the number of events that the format cannot express. */
export interface Written {
  text: string;
  leftOut: number;
}

export type Write = (events: readonly ExportedEvent[], site: ExchangeSite) => Written;
