import type { DayRange } from '../../chronology/period.ts';
import type { EventId } from '../../contract/event.ts';
import type { EventIndex } from '../../pyramid/read/event-index.ts';

/** Limit of events per file: the details of more would need too many requests. */
export const MOST_EVENTS = 5000;

/** Rows of the list per request. */
const ROWS = 500;

/** Ids of the events in a window, by date. `cut`: there are more than `MOST_EVENTS`. */
export async function listIds(
  source: Pick<EventIndex, 'list'>,
  timeWindow: DayRange,
  signal: AbortSignal,
): Promise<{ ids: EventId[]; cut: boolean }> {
  const ids: EventId[] = [];
  for (let offset = 0; ; offset += ROWS) {
    const rows = await source.list(timeWindow, offset, ROWS);
    signal.throwIfAborted();
    for (const row of rows) if (row !== null) ids.push(row.id);
    if (ids.length > MOST_EVENTS) return { ids: ids.slice(0, MOST_EVENTS), cut: true };
    if (rows.length < ROWS) return { ids, cut: false };
  }
}
