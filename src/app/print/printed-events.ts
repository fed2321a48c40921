import { queryOptions } from '@tanstack/react-query';
import type { DayRange } from '../../chronology/period.ts';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { firstQuery, type KeyedEventIndex } from '../data/event-index.ts';
import { cachedShards, loadDetails } from '../data/load-details.ts';

/** More would be a book, and nearly a request per event. */
export const MOST_PRINTED = 500;

export interface PrintedEvents {
  /** In list order, at most `MOST_PRINTED`. */
  events: EventDetail[];
  /** The list has more events. */
  more: boolean;
}

/** @param onProgress gets the number of events loaded so far, and of those to load; 0 of 0 until the list is known */
export function printedEventsQuery(
  manifest: Manifest,
  index: KeyedEventIndex,
  timeWindow: DayRange,
  onProgress: (loaded: number, of: number) => void,
) {
  return queryOptions({
    queryKey: [...index.key, 'print', timeWindow.from, timeWindow.to],
    queryFn: async ({ client, signal }): Promise<PrintedEvents> => {
      onProgress(0, 0);
      const { events, more } = await client.fetchQuery(firstQuery(index, timeWindow, MOST_PRINTED));
      const ids = events.map(({ id }) => id);
      const details = await loadDetails(ids, cachedShards(client, manifest), signal, (loaded) =>
        onProgress(loaded, ids.length),
      );
      return { events: details, more };
    },
    // The list and the shards have their own queries, which retry and stay cached.
    retry: false,
    gcTime: 0,
  });
}
