import type { Write } from '../../exchange/written.ts';

type EventFormatId = 'csv' | 'json' | 'icalendar' | 'annotations' | 'timelinejs';
export type PictureFormatId = 'svg' | 'png';
export type FormatId = EventFormatId | PictureFormatId;

interface FileFormat {
  /** Without the leading dot. */
  extension: string;
  mediaType: string;
}

/** A format that lists events. Its writer is loaded on demand. */
export interface EventFormat extends FileFormat {
  id: EventFormatId;
  load: () => Promise<Write>;
}

/** A picture of the timeline. */
export interface PictureFormat extends FileFormat {
  id: PictureFormatId;
}

const EVENT_FORMATS: readonly EventFormat[] = [
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

const PICTURE_FORMATS: readonly PictureFormat[] = [
  { id: 'svg', extension: 'svg', mediaType: 'image/svg+xml' },
  { id: 'png', extension: 'png', mediaType: 'image/png' },
];

export const FORMATS = [...EVENT_FORMATS, ...PICTURE_FORMATS];

export function isPicture(id: FormatId): id is PictureFormatId {
  return PICTURE_FORMATS.some((format) => format.id === id);
}
