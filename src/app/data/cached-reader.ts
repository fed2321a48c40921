import type { QueryClient } from '@tanstack/react-query';
import type { ReadFile } from '../../pyramid/read/open-channel.ts';
import { pyramidFileQuery } from './queries.ts';

/** Milliseconds that a request goes on without a caller: the next may want the same file. */
const GRACE = 50;

/** Number of callers that wait for a file, by version and path. */
const waitingOf = new WeakMap<QueryClient, Map<string, number>>();

/**
 * Reads the pyramid's files through the query cache, so that each is requested once. A request is
 * cancelled when all its callers have aborted, as when the reader pans on.
 */
export function cachedReader(
  client: QueryClient,
  version: string,
): (signal: AbortSignal) => ReadFile {
  const waiting = waitingOf.get(client) ?? new Map<string, number>();
  waitingOf.set(client, waiting);
  return (signal) =>
    async <T>(path: string) => {
      const query = pyramidFileQuery<T>(version, path);
      const key = `${version} ${path}`;
      const wait = (step: 1 | -1) => {
        const others = (waiting.get(key) ?? 0) + step;
        if (others === 0) waiting.delete(key);
        else waiting.set(key, others);
      };
      const cancelUnwanted = () => {
        if (waiting.has(key)) return;
        void client.cancelQueries({ queryKey: query.queryKey, exact: true });
      };
      let gone = false;
      const leave = () => {
        if (gone) return;
        gone = true;
        wait(-1);
        if (signal.aborted) setTimeout(cancelUnwanted, GRACE);
      };
      wait(1);
      signal.addEventListener('abort', leave);
      try {
        return await client.fetchQuery(query);
      } finally {
        signal.removeEventListener('abort', leave);
        leave();
      }
    };
}
