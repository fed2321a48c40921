import { compareDateSpans } from '../../chronology/compare.ts';
import { byCodeUnit } from '../../contract/code-unit-order.ts';
import type { Corpus } from '../corpus/corpus.ts';
import {
  CorpusEventSchema,
  CorpusSettingsSchema,
  OrganizationSchema,
} from '../corpus/corpus-schema.ts';
import { nameOfCountry } from '../corpus/countries.ts';
import { namePassages } from './name-passages.ts';
import { resolveCitation } from './resolve-citation.ts';
import { resolveDocument } from './resolve-document.ts';
import { resolveEvent } from './resolve-event.ts';
import type { ResolvedCorpus } from './resolved-corpus.ts';

/**
 * Turns a corpus that passed all checks into what is published.
 *
 * @throws Error if it did not pass them, which is a mistake in the program and not in the corpus
 */
export function resolveCorpus(corpus: Corpus): ResolvedCorpus {
  const settings = CorpusSettingsSchema.parse(corpus.settings?.data);
  const organizations = corpus.organizations.map(({ data }) => OrganizationSchema.parse(data));
  const documents = corpus.documents
    .map(resolveDocument)
    .sort((a, b) => byCodeUnit(a.reference.id, b.reference.id));
  const documentsById = new Map(documents.map((document) => [document.reference.id, document]));
  const written = corpus.events.map(({ data }) => {
    const event = CorpusEventSchema.parse(data);
    const placed = event.citations.map((citation) => resolveCitation(citation, documentsById));
    return { event, placed };
  });
  const withPassage = namePassages(written.flatMap(({ placed }) => placed));
  const events = written.map(({ event, placed }) =>
    resolveEvent(event, placed.map(withPassage), documentsById),
  );
  events.sort((a, b) => compareDateSpans(a.date, b.date) || byCodeUnit(a.id, b.id));
  return {
    title: settings.title,
    subject: { id: settings.subject, name: nameOfCountry(settings.subject) },
    events,
    aliases: new Map(
      written.flatMap(({ event }) => event.aliases.map((alias) => [alias, event.id] as const)),
    ),
    documents,
    organizations,
  };
}
