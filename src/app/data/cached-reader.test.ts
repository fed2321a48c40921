import type { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedReader } from './cached-reader.ts';
import { createQueryClient } from './queries.ts';

const HEAD = 'tiles/all/head.json';

interface Request {
  url: string;
  aborted: boolean;
  answer: () => void;
}

/** A server that answers each request when it is told to. */
function slowServer(): Request[] {
  const requests: Request[] = [];
  vi.stubGlobal(
    'fetch',
    (url: string, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        const request: Request = {
          url,
          aborted: false,
          answer: () => resolve(Response.json({ count: 1 })),
        };
        signal.addEventListener('abort', () => {
          request.aborted = true;
          reject(signal.reason);
        });
        requests.push(request);
      }),
  );
  return requests;
}

let client: QueryClient;

beforeEach(() => {
  vi.useFakeTimers();
  client = createQueryClient();
});
afterEach(() => {
  client.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Some time later, though sooner than a request is given up. */
const later = () => vi.advanceTimersByTimeAsync(1000);

describe('cachedReader', () => {
  it('leaves a request running for the next caller, if it comes at once', async () => {
    const requests = slowServer();
    const [first, second] = [new AbortController(), new AbortController()];
    const read = cachedReader(client, '1a2b');
    const left = read(first.signal)(HEAD);
    first.abort();
    await vi.advanceTimersByTimeAsync(1);
    // A filter that has changed opens its files anew.
    const taken = cachedReader(client, '1a2b')(second.signal)(HEAD);
    await later();
    expect(requests).toMatchObject([{ url: `/data/${HEAD}?v=1a2b`, aborted: false }]);
    requests[0]?.answer();
    await expect(Promise.all([left, taken])).resolves.toEqual([{ count: 1 }, { count: 1 }]);
  });

  it('cancels the request when nobody waits any more', async () => {
    const requests = slowServer();
    const readers = [new AbortController(), new AbortController()];
    const reads = readers.map(({ signal }) => cachedReader(client, '1a2b')(signal)(HEAD));
    const failures = reads.map((read) => read.catch((error: unknown) => error));
    readers[0]?.abort();
    await later();
    expect(requests).toMatchObject([{ aborted: false }]);
    readers[1]?.abort();
    await later();
    expect(requests).toMatchObject([{ aborted: true }]);
    await Promise.all(failures);
    const again = cachedReader(client, '1a2b')(new AbortController().signal)(HEAD);
    await later();
    expect(requests).toHaveLength(2);
    requests[1]?.answer();
    await expect(again).resolves.toEqual({ count: 1 });
  });

  it('cancels no request of another version', async () => {
    const requests = slowServer();
    const [first, second] = [new AbortController(), new AbortController()];
    const old = cachedReader(client, '1a2b')(first.signal)(HEAD).catch(() => 'cancelled');
    const current = cachedReader(client, '3c4d')(second.signal)(HEAD);
    first.abort();
    await later();
    expect(requests.map(({ aborted }) => aborted)).toEqual([true, false]);
    requests[1]?.answer();
    await expect(current).resolves.toEqual({ count: 1 });
    await expect(old).resolves.toBe('cancelled');
  });
});
