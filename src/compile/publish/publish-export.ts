import { z } from 'zod';
import type { EventDetail } from '../../contract/event.ts';
import { ExportedEventSchema } from '../../contract/files.ts';
import { exportedEvent } from '../../exchange/exported-event.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { jsonFile } from './json-file.ts';
import type { WriteFile } from './write-file.ts';

/**
 * Writes `exports/events.json`: all events in one array, for reuse.
 *
 * @param events In list order.
 */
export function publishExport(events: readonly EventDetail[], write: WriteFile): void {
  write(EVENTS_EXPORT_PATH, jsonFile(z.array(ExportedEventSchema), events.map(exportedEvent)));
}
