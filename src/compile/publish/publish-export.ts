import { z } from 'zod';
import type { DateBasis } from '../../contract/date-span.ts';
import type { EventDetail } from '../../contract/event.ts';
import { type ExportedEvent, ExportedEventSchema } from '../../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { jsonFile } from './json-file.ts';
import type { WriteFile } from './write-file.ts';

/** The basis of a data set's date, which is the row's own. */
const BASIS_OF_RECORDS = 'as given by the data set';

/**
 * Writes `exports/events.json`: the whole corpus in one array, for reuse.
 *
 * @param events In list order.
 */
export function publishExport(events: readonly EventDetail[], write: WriteFile): void {
  write(EVENTS_EXPORT_PATH, jsonFile(z.array(ExportedEventSchema), events.map(exportedEvent)));
}

function exportedEvent(event: EventDetail): ExportedEvent {
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
    citations: event.citations.map(({ source, exact, start, end }) => {
      const url = urls.get(source) ?? null;
      return { source, exact, start, end, ...(url === null ? {} : { url }) };
    }),
  };
}

function basisInWords(basis: DateBasis | null): string {
  if (basis === null) return BASIS_OF_RECORDS;
  return basis.phrase === undefined ? basis.working : `"${basis.phrase}": ${basis.working}`;
}
