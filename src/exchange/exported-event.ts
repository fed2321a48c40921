import type { DateBasis } from '../contract/date-span.ts';
import type { Citation, EventDetail } from '../contract/event.ts';
import type { ExportedEvent } from '../contract/files.ts';

/** Basis of the date of a data set's row. */
const BASIS_OF_RECORDS = 'as given by the data set';

/** An event as in `exports/events.json`. */
export function exportedEvent(event: EventDetail): ExportedEvent {
  const urls = new Map(event.sources.map(({ id, url }) => [id, url]));
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    date: { ...event.date, basis: basisInWords(event.basis) },
    partners: event.partners,
    type: event.type,
    modes: event.modes,
    contexts: event.contexts,
    status: event.status,
    place: event.place,
    participants: event.participants,
    citations: event.citations.map((citation) =>
      exportedCitation(citation, urls.get(citation.source) ?? null),
    ),
  };
}

function exportedCitation(
  { source, exact, start, end, prefix, suffix }: Citation,
  url: string | null,
): ExportedEvent['citations'][number] {
  return {
    source,
    exact,
    start,
    end,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(url === null ? {} : { url }),
  };
}

function basisInWords(basis: DateBasis | null): string {
  if (basis === null) return BASIS_OF_RECORDS;
  return basis.phrase === undefined ? basis.working : `"${basis.phrase}": ${basis.working}`;
}
