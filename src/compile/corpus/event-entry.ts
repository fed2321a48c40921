import { locateQuote, type QuoteSearch } from '../../passages/locate-quote.ts';
import { type CorpusEvent, CorpusEventSchema } from './corpus-schema.ts';
import type { DocumentEntry } from './document-entry.ts';
import {
  type CorpusEntry,
  type EntryPlace,
  entriesAt,
  entryOf,
  textAt,
  textsAt,
  type WrittenText,
} from './entry.ts';
import { readDate, type WrittenDate } from './written-date.ts';
import type { YamlPath } from './yaml-source.ts';

/**
 * An event as written. What checks and resolver need to know of its dates and quotations is found
 * here, once, whatever else is wrong with the entry.
 */
export interface EventEntry extends CorpusEntry<CorpusEvent> {
  ownId: WrittenText | null;
  aliases: WrittenText[];
  date: WrittenDate | null;
  added: WrittenText | null;
  basis: WrittenBasis;
  partners: WrittenText[];
  type: WrittenText | null;
  modes: WrittenText[];
  citations: WrittenCitation[];
}

export interface WrittenCitation {
  path: YamlPath;
  source: WrittenText | null;
  quote: WrittenText | null;
  prefix: WrittenText | null;
  suffix: WrittenText | null;
  /** Result of looking for the quotation; null without quotation or known document. */
  located: { document: DocumentEntry; search: QuoteSearch } | null;
}

interface WrittenBasis {
  phrase: WrittenText | null;
  source: WrittenText | null;
  /** Known documents in which the phrase is looked for: the named one, else the cited ones in order. */
  searched: DocumentEntry[];
  /**
   * The first of them that has the phrase. It may have it more than once, and in page furniture: a
   * page's date line says when, though it is no evidence of what.
   */
  holder: DocumentEntry | null;
}

export type DocumentsById = ReadonlyMap<string, DocumentEntry>;

export function readEvent(place: EntryPlace, data: unknown, documents: DocumentsById): EventEntry {
  const citations = entriesAt(data, 'citations').map((path) => readCitation(data, path, documents));
  return {
    ...entryOf(place, data, CorpusEventSchema),
    ownId: textAt(data, 'id'),
    aliases: textsAt(data, 'aliases'),
    date: readDate(textAt(data, 'date')),
    added: textAt(data, 'added'),
    basis: readBasis(data, citations, documents),
    partners: textsAt(data, 'partners'),
    type: textAt(data, 'type'),
    modes: textsAt(data, 'modes'),
    citations,
  };
}

function readCitation(data: unknown, path: YamlPath, documents: DocumentsById): WrittenCitation {
  const text = (field: string) => textAt(data, ...path, field);
  const [source, quote, prefix, suffix] = [
    text('source'),
    text('quote'),
    text('prefix'),
    text('suffix'),
  ];
  const document = documents.get(source?.text ?? '');
  const located =
    document === undefined || quote === null
      ? null
      : {
          document,
          search: locateQuote(document.text.text, {
            quote: quote.text,
            prefix: prefix?.text,
            suffix: suffix?.text,
          }),
        };
  return { path, source, quote, prefix, suffix, located };
}

function readBasis(
  data: unknown,
  citations: readonly WrittenCitation[],
  documents: DocumentsById,
): WrittenBasis {
  const phrase = textAt(data, 'basis', 'phrase');
  const source = textAt(data, 'basis', 'source');
  const sources = source === null ? citations.map((citation) => citation.source) : [source];
  const ids = new Set(sources.flatMap((one) => one?.text ?? []));
  const searched = [...ids].flatMap((id) => documents.get(id) ?? []);
  const holder =
    phrase &&
    searched.find(({ text }) => locateQuote(text.text, { quote: phrase.text }).found !== 'none');
  return { phrase, source, searched, holder: holder ?? null };
}
