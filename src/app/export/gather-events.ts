import type { DayRange } from '../../chronology/period.ts';
import type { EventId } from '../../contract/event.ts';
import type { EventIndex } from '../../pyramid/read/event-index.ts';

/** A view of more events is cut: their details would be too many requests. */
export const MOST_EVENTS = 5000;

/** Rows of the list that are asked for at a time. */
const ROWS = 500;

/** The ids of a window's list, by date; `cut` where there are more than `MOST_EVENTS`. */
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
