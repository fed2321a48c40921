import type { EventId, PartnerId, SourceId } from '../contract/event.ts';
import type { ExportedEvent } from '../contract/files.ts';
import type { EventStatus } from '../contract/vocabulary.ts';
import type { DateWords } from '../words/describe-date.ts';

/** What an export says in a reader's language. */
interface ExchangeWords {
  dates: DateWords;
  statuses: Record<EventStatus, string>;
  /** Marks the title of an event whose day is not known, where a calendar must give it days. */
  uncertain(title: string): string;
}

/** What an export needs to know besides its events. All addresses are absolute. */
export interface ExchangeSite {
  /** The corpus's title. */
  title: string;
  /** Where the export was made; names the collection. */
  address: string;
  /** Part of what makes an event's id unique in a calendar. */
  host: string;
  eventAddress(id: EventId): string;
  sourceAddress(id: SourceId): string;
  partnerName(id: PartnerId): string;
  words: ExchangeWords;
}

/** A file's text, and how many of the events its format has no place for. */
export interface Written {
  text: string;
  leftOut: number;
}

export type Write = (events: readonly ExportedEvent[], site: ExchangeSite) => Written;
