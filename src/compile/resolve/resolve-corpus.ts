import { compareDateSpans } from '../../chronology/compare.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { countryName } from '../corpus/countries.ts';
import { namePassages } from './name-passages.ts';
import { resolveCitation } from './resolve-citation.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveEvent } from './resolve-event.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';

/**
 * Turns a corpus that passed all checks into what is published.
 *
 * @throws Error if an entry cannot be resolved: then a check is missing, and the corpus is not at fault
 */
export function resolveCorpus(corpus: Corpus): ResolvedCorpus {
  const documents = corpus.documents
    .flatMap((entry) => resolveDocument(entry) ?? [])
    .sort((a, b) => byCodeUnit(a.reference.id, b.reference.id));
  const documentsById = new Map(documents.map((document) => [document.reference.id, document]));
  const placed = corpus.events.map(({ citations }) =>
    citations.flatMap((citation) => resolveCitation(citation) ?? []),
  );
  const withPassage = namePassages(placed.flat());
  const events = corpus.events.flatMap((entry, index) => {
    const citations = (placed[index] ?? []).map(withPassage);
    if (citations.length < entry.citations.length) return [];
    return resolveEvent(entry, citations, documentsById) ?? [];
  });
  const organisations = corpus.organisations.flatMap(({ fields }) => fields.data ?? []);
  const settings = corpus.settings?.fields.data;
  const subject = countryName(settings?.subject ?? '');
  if (
    settings === undefined ||
    subject === null ||
    documents.length < corpus.documents.length ||
    organisations.length < corpus.organisations.length ||
    events.length < corpus.events.length
  ) {
    throw new Error('a corpus passed every check but cannot be resolved');
  }
  return {
    title: settings.title,
    subject: { id: settings.subject, name: subject },
    events: events.sort((a, b) => compareDateSpans(a.date, b.date) || byCodeUnit(a.id, b.id)),
    aliases: new Map(
      corpus.events.flatMap(({ fields }) =>
        (fields.data?.aliases ?? []).map((alias) => [alias, fields.data?.id ?? ''] as const),
      ),
    ),
    documents,
    organisations,
  };
}
