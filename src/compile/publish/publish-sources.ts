import { createHash } from 'node:crypto';
import type { EventDetail } from '../../contract/event.ts';
import {
  type SourceBlock,
  type SourceDocument,
  SourceDocumentSchema,
  type SourcePassage,
} from '../../contract/files.ts';
import { sourcePath } from '../../pyramid/data-paths.ts';
import type { ResolvedCorpus, ResolvedDocument } from '../resolve/resolved-corpus.ts';
import { jsonFile } from './json-file.ts';
import type { WriteFile } from './write-file.ts';

/** Writes `sources/<id>.json` for every document, cited or not. */
export function publishSources(corpus: ResolvedCorpus, write: WriteFile): void {
  const passages = passagesBySource(corpus.events);
  for (const document of corpus.documents) {
    const { id } = document.reference;
    const published = publishedDocument(document, passages.get(id) ?? []);
    write(sourcePath(id), jsonFile(SourceDocumentSchema, published));
  }
}

function publishedDocument(document: ResolvedDocument, passages: SourcePassage[]): SourceDocument {
  return {
    ...document.reference,
    language: document.language,
    rights: document.rights,
    note: document.note,
    textHash: createHash('sha256').update(document.text.text).digest('hex'),
    blocks: publishedBlocks(document, passages),
    passages,
  };
}

/** Each document's passages, by start, then by end, with their events in the order given. */
function passagesBySource(events: readonly EventDetail[]): Map<string, SourcePassage[]> {
  const bySource = new Map<string, Map<string, SourcePassage>>();
  for (const { id, title, date, citations } of events) {
    for (const { source, passage, start, end } of citations) {
      const passages = bySource.get(source) ?? new Map<string, SourcePassage>();
      bySource.set(source, passages);
      const known = passages.get(passage) ?? { id: passage, start, end, events: [] };
      passages.set(passage, known);
      known.events.push({ id, title, date });
    }
  }
  return new Map(
    Array.from(bySource, ([source, passages]) => [
      source,
      [...passages.values()].sort((a, b) => a.start - b.start || a.end - b.end),
    ]),
  );
}

/** All paragraphs; if the rights are `excerpt`, only those that overlap a passage. */
function publishedBlocks(
  { rights, text }: ResolvedDocument,
  passages: readonly SourcePassage[],
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let gap = 0;
  for (const paragraph of text.paragraphs) {
    if (paragraph.number === null) continue;
    const cited = passages.some(({ start, end }) => start < paragraph.end && paragraph.start < end);
    if (rights === 'excerpt' && !cited) {
      gap += 1;
      continue;
    }
    if (gap > 0) blocks.push({ gap });
    gap = 0;
    blocks.push({ paragraph: paragraph.number, start: paragraph.start, text: paragraph.text });
  }
  if (gap > 0) blocks.push({ gap });
  return blocks;
}
