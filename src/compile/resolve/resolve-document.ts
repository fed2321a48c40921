import type { DocumentEntry } from '../corpus/document-entry.ts';
import { spanOf } from './resolve-date.ts';
import type { ResolvedDocument } from './resolved-corpus.ts';

/** A document as published; null if its front matter has an error. */
export function resolveDocument({
  id,
  text,
  fields,
  published,
}: DocumentEntry): ResolvedDocument | null {
  const span = spanOf(published);
  if (!fields.success || (published !== null && span === null)) return null;
  const { title, publisher, author, url, language, rights, note } = fields.data;
  return {
    reference: {
      id,
      title,
      publisher,
      author,
      published: span,
      url,
      paragraphs: text.paragraphCount,
    },
    language,
    rights,
    note: note ?? null,
    text,
  };
}
