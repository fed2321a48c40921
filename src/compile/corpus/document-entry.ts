import { UNKNOWN } from '../../contract/vocabulary.ts';
import { type DocumentText, readDocumentText } from '../../passages/document-text.ts';
import { type FrontMatter, FrontMatterSchema } from './corpus-schema.ts';
import {
  type CorpusEntry,
  type EntryPlace,
  entryOf,
  textAt,
  textsAt,
  type WrittenText,
} from './entry.ts';
import { readDate, type WrittenDate } from './written-date.ts';

/** A document: its front matter, and its body as the text that positions refer to. */
export interface DocumentEntry extends CorpusEntry<FrontMatter> {
  id: string;
  text: DocumentText;
  /** null if absent or `unknown`. */
  published: WrittenDate | null;
  /** null if absent or `unknown`. */
  url: WrittenText | null;
  language: WrittenText | null;
  furniture: WrittenText[];
}

export function readDocument(
  place: EntryPlace & { id: string },
  data: unknown,
  body: string,
): DocumentEntry {
  const furniture = textsAt(data, 'furniture');
  return {
    ...entryOf(place, data, FrontMatterSchema),
    id: place.id,
    text: readDocumentText(
      body,
      furniture.map(({ text }) => Number(text)).filter(Number.isInteger),
    ),
    published: readDate(knownText(textAt(data, 'published'))),
    url: knownText(textAt(data, 'url')),
    language: textAt(data, 'language'),
    furniture,
  };
}

function knownText(written: WrittenText | null): WrittenText | null {
  return written?.text === UNKNOWN ? null : written;
}
