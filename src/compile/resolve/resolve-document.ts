import type { CorpusDocument } from '../corpus/corpus.ts';
import { FrontMatterSchema } from '../corpus/corpus-schema.ts';
import { resolveDate } from './resolve-date.ts';
import type { ResolvedDocument } from './resolved-corpus.ts';

export function resolveDocument({ id, data, text }: CorpusDocument): ResolvedDocument {
  const { title, publisher, author, published, url, language, rights, note } =
    FrontMatterSchema.parse(data);
  return {
    reference: {
      id,
      title,
      publisher,
      author,
      published: published === null ? null : resolveDate(published),
      url,
      paragraphs: text.paragraphCount,
    },
    language,
    rights,
    note: note ?? null,
    text,
  };
}
