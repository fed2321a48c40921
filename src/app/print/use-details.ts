import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { cachedShards, loadDetails } from '../data/load-details.ts';

/** Loads the details of events; `loaded` is their number so far. */
export function useDetails(manifest: Manifest, events: readonly EventSummary[]) {
  const client = useQueryClient();
  const [loaded, setLoaded] = useState(0);
  const ids = events.map(({ id }) => id);
  const details = useQuery({
    queryKey: ['printed', manifest.version, ids],
    queryFn: ({ signal }) => loadDetails(ids, cachedShards(client, manifest), signal, setLoaded),
    // The detail files stay cached.
    gcTime: 0,
  });
  return { loaded, details };
}
