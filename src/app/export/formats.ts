import type { Write } from '../../exchange/written.ts';

export type FormatId = 'csv' | 'json' | 'icalendar' | 'annotations' | 'timelinejs';

/** A format of the export. What writes it is loaded when it is asked for. */
interface ExportFormat {
  id: FormatId;
  /** Without a dot in front. */
  extension: string;
  mediaType: string;
  load: () => Promise<Write>;
}

export const FORMATS: readonly ExportFormat[] = [
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    load: async () => (await import('../../exchange/csv.ts')).writeCsv,
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    load: async () => (await import('../../exchange/json.ts')).writeJson,
  },
  {
    id: 'icalendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    load: async () => (await import('../../exchange/icalendar.ts')).writeICalendar,
  },
  {
    id: 'annotations',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    load: async () => (await import('../../exchange/annotations.ts')).writeAnnotations,
  },
  {
    id: 'timelinejs',
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    load: async () => (await import('../../exchange/timelinejs.ts')).writeTimelineJs,
  },
];
