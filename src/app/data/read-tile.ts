import type { QueryClient } from '@tanstack/react-query';
import type { ReadFile } from '../../pyramid/read/open-channel.ts';
import { tileQuery } from './queries.ts';

/**
 * Reads the pyramid's files through the query cache: each is asked for once, whoever wants it. When all who wait for a file have
 * lost interest, because the reader has moved on, its request is cancelled.
 */
export function tileReader(
  client: QueryClient,
  version: string,
): (signal: AbortSignal) => ReadFile {
  const waiting = new Map<string, number>();
  return (signal) =>
    async <T>(path: string) => {
      const query = tileQuery<T>(version, path);
      waiting.set(path, (waiting.get(path) ?? 0) + 1);
      let gone = false;
      const leave = () => {
        if (gone) return;
        gone = true;
        const others = (waiting.get(path) ?? 1) - 1;
        waiting.set(path, others);
        if (others === 0 && signal.aborted) {
          void client.cancelQueries({ queryKey: query.queryKey, exact: true });
        }
      };
      signal.addEventListener('abort', leave);
      try {
        return await client.fetchQuery(query);
      } finally {
        signal.removeEventListener('abort', leave);
        leave();
      }
    };
}
