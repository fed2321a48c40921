import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { eventQuery } from '../data/queries.ts';

/** So many events are asked for together: a slow line gets each file in good time. */
const TOGETHER = 24;

export interface LoadedDetails {
  /** In the order asked for, as far as they have come. */
  events: EventDetail[];
  /** How many were answered. */
  done: number;
  error: Error | null;
  retry: () => void;
}

/** Loads the details of events, some at a time. */
export function useDetails(manifest: Manifest, events: readonly EventSummary[]): LoadedDetails {
  const [asked, ask] = useState(TOGETHER);
  const results = useQueries({
    queries: events.map(({ id }, index) => ({
      ...eventQuery(manifest, id),
      enabled: index < asked,
    })),
  });
  const done = results.filter((result) => result.isSuccess).length;
  useEffect(() => {
    if (done >= asked) ask(asked + TOGETHER);
  }, [done, asked]);
  const failed = results.filter((result) => result.isError);
  return {
    events: results.flatMap(({ data }) => (data?.kind === 'found' ? [data.event] : [])),
    done,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const result of failed) void result.refetch();
    },
  };
}
