import { locateQuote, type QuoteSearch } from '../../passages/locate-quote.ts';
import type { Corpus, CorpusDocument, CorpusItem } from '../corpus/corpus.ts';
import { pathsAt, textAt } from '../corpus/read-values.ts';
import type { YamlPath } from '../corpus/yaml-source.ts';
import { documentsById } from './check.ts';

/** A citation whose document is known, and what looking for its quotation there gave. */
export interface LocatedCitation {
  event: CorpusItem;
  path: YamlPath;
  document: CorpusDocument;
  quote: string;
  prefix: string | null;
  suffix: string | null;
  search: QuoteSearch;
}

/** Citations without a quotation, or of an unknown document, are left out: other checks report them. */
export function locatedCitations(corpus: Corpus): LocatedCitation[] {
  const documents = documentsById(corpus);
  return corpus.events.flatMap((event) =>
    pathsAt(event, 'citations.*').flatMap(({ path }) => {
      const document = documents.get(textAt(event, [...path, 'source']) ?? '');
      const quote = textAt(event, [...path, 'quote']);
      if (document === undefined || quote === null) return [];
      const prefix = textAt(event, [...path, 'prefix']);
      const suffix = textAt(event, [...path, 'suffix']);
      const search = locateQuote(document.text.text, {
        quote,
        prefix: prefix ?? undefined,
        suffix: suffix ?? undefined,
      });
      return { event, path, document, quote, prefix, suffix, search };
    }),
  );
}
