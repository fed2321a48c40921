import { z } from 'zod';
import type { DateBasis } from '../../contract/date-span.ts';
import { type Citation, type EventDetail, EventDetailSchema } from '../../contract/event.ts';
import type { CorpusEvent } from '../corpus/corpus-schema.ts';
import { findBasisSource } from './find-basis-source.ts';
import { computeProminence } from './prominence.ts';
import { resolveDate } from './resolve-date.ts';
import type { ResolvedDocument } from './resolved-corpus.ts';

/** Words that checks/*-known.ts have found to be of the vocabulary, typed as such. */
const VocabularySchema = z.object({
  type: EventDetailSchema.shape.type,
  status: EventDetailSchema.shape.status,
  contexts: EventDetailSchema.shape.contexts,
});

/** @param citations Those of the event, in its order. */
export function resolveEvent(
  event: CorpusEvent,
  citations: Citation[],
  documents: ReadonlyMap<string, ResolvedDocument>,
): EventDetail {
  const { type, status, contexts } = VocabularySchema.parse(event);
  const cited = [...new Set(citations.map(({ source }) => source))].flatMap(
    (id) => documents.get(id) ?? [],
  );
  return {
    id: event.id,
    title: event.title,
    date: resolveDate(event.date),
    partners: event.partners,
    type,
    modes: event.modes,
    status,
    prominence:
      event.prominence ??
      computeProminence({
        type,
        roles: event.participants.map(({ role }) => role ?? ''),
        citations: citations.length,
        documents: cited.length,
      }),
    summary: event.summary,
    basis: resolveBasis(event.basis, cited),
    contexts,
    place: event.place ?? null,
    participants: event.participants.map(({ name, role }) =>
      role === undefined ? { name } : { name, role },
    ),
    note: event.note ?? null,
    citations,
    sources: cited.map(({ reference }) => reference),
    added: event.added ?? null,
    record: null,
  };
}

/** Names the document of a phrase that stands in a cited one, so that readers need not look for it. */
function resolveBasis(
  { phrase, source, working }: CorpusEvent['basis'],
  cited: readonly ResolvedDocument[],
): DateBasis {
  const documents = cited.map(({ reference, text }) => ({ id: reference.id, text }));
  const holder = source ?? (phrase && findBasisSource(phrase, documents));
  return {
    ...(phrase === undefined ? {} : { phrase }),
    ...(holder ? { source: holder } : {}),
    working,
  };
}
