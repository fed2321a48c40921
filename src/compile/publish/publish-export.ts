import { z } from 'zod';
import type { DateBasis } from '../../contract/date-span.ts';
import type { EventDetail } from '../../contract/event.ts';
import { type ExportedEvent, ExportedEventSchema } from '../../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import type { ResolvedCorpus } from '../resolve/resolved-corpus.ts';
import { jsonFile } from './json-file.ts';

/** `exports/events.json`: the whole corpus in one array, for reuse. */
export function publishExport(corpus: ResolvedCorpus): Map<string, Uint8Array> {
  const events = corpus.events.map(exportedEvent);
  return new Map([[EVENTS_EXPORT_PATH, jsonFile(z.array(ExportedEventSchema), events)]]);
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

function basisInWords({ phrase, working }: DateBasis): string {
  return phrase === undefined ? working : `"${phrase}": ${working}`;
}
