import type { DayRange } from '../../chronology/period.ts';
import type { EventDetail, EventId } from '../../contract/event.ts';
import { detailPath } from '../../pyramid/data-paths.ts';
import { detailShard } from '../../pyramid/detail-shard.ts';
import type { DetailShard } from '../../pyramid/format.ts';
import type { EventIndex } from '../../pyramid/read/event-index.ts';
import { findDetail } from '../../pyramid/records.ts';
import { LoadError } from '../data/load-json.ts';

/** A view of more events is cut: their details would be too many requests. */
export const MOST_EVENTS = 5000;

/** Rows of the list that are asked for at a time. */
const ROWS = 500;

/** Detail files that are loaded at the same time. */
const AT_ONCE = 6;

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

interface Shards {
  count: number;
  load: (shard: number) => Promise<DetailShard>;
}

/**
 * The details of events, in the order of `ids`, each detail file read once.
 * @param onProgress is told how many events have come
 * @throws LoadError where a file fails, or lacks an event that it should hold
 */
export async function loadDetails(
  ids: readonly EventId[],
  shards: Shards,
  signal: AbortSignal,
  onProgress: (come: number) => void,
): Promise<EventDetail[]> {
  const idsOf = new Map<number, EventId[]>();
  for (const id of ids) {
    const shard = detailShard(id, shards.count);
    idsOf.set(shard, [...(idsOf.get(shard) ?? []), id]);
  }
  const details = new Map<EventId, EventDetail>();
  const waiting = [...idsOf];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [shard, wanted] = next;
      const file = await shards.load(shard);
      signal.throwIfAborted();
      for (const id of wanted) details.set(id, detailIn(file, id, shard));
      onProgress(details.size);
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    // Where one has failed, the others stop.
    waiting.length = 0;
  }
  return ids.flatMap((id) => details.get(id) ?? []);
}

function detailIn(file: DetailShard, id: EventId, shard: number): EventDetail {
  const event = findDetail(file, id);
  if (event === undefined) throw new LoadError('malformed', detailPath(shard));
  return event;
}
