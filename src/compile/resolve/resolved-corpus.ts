import type { EventDetail, SourceReference } from '../../contract/event.ts';
import type { DocumentRights } from '../../contract/vocabulary.ts';
import type { DocumentText } from '../../passages/document-text.ts';
import type { Organisation } from '../corpus/corpus-schema.ts';

/** A document as published, but for `text`: the whole text, of which only parts may be published. */
export interface ResolvedDocument {
  reference: SourceReference;
  language: string;
  rights: DocumentRights;
  note: string | null;
  text: DocumentText;
}

/** A corpus without errors, every date, quotation and partner resolved. */
export interface ResolvedCorpus {
  title: string;
  subject: { id: string; name: string };
  /** By date (`compareDateSpans`), then by id. */
  events: EventDetail[];
  /** From each former id of an event to its present one. */
  aliases: ReadonlyMap<string, string>;
  /** By id. */
  documents: ResolvedDocument[];
  organisations: Organisation[];
}
