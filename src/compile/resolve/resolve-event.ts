import type { DateBasis } from '../../contract/date-span.ts';
import type { Citation, EventDetail } from '../../contract/event.ts';
import type { EventEntry } from '../corpus/event-entry.ts';
import { computeProminence } from './prominence.ts';
import { spanOf } from './resolve-date.ts';
import type { ResolvedDocument } from './resolved-corpus.ts';

/**
 * An event as published; null if a field or the date has an error.
 *
 * @param citations The event's, in its order.
 */
export function resolveEvent(
  entry: EventEntry,
  citations: Citation[],
  documents: ReadonlyMap<string, ResolvedDocument>,
): EventDetail | null {
  const date = spanOf(entry.date);
  if (!entry.fields.success || date === null) return null;
  const event = entry.fields.data;
  const cited = [...new Set(citations.map(({ source }) => source))].flatMap(
    (id) => documents.get(id) ?? [],
  );
  return {
    id: event.id,
    title: event.title,
    date,
    partners: event.partners,
    type: event.type,
    modes: event.modes,
    status: event.status,
    prominence:
      event.prominence ??
      computeProminence({
        type: event.type,
        roles: event.participants.map(({ role }) => role ?? ''),
        citations: citations.length,
        documents: cited.length,
      }),
    summary: event.summary,
    basis: resolveBasis(entry, event.basis.working),
    contexts: event.contexts,
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

/** Names the document that has the phrase, so that readers need not look for it. */
function resolveBasis({ basis }: EventEntry, working: string): DateBasis {
  const { phrase, source, holder } = basis;
  const holderId = source?.text ?? holder?.id;
  return {
    ...(phrase === null ? {} : { phrase: phrase.text }),
    ...(holderId === undefined ? {} : { source: holderId }),
    working,
  };
}
