import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureKind } from './explain-failure.ts';
import { LoadError, loadJson } from './load-json.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

function serve(answer: Fetch) {
  const fetch = vi.fn<Fetch>(answer);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

/** Never answers; fails as `fetch` does when its signal aborts. */
const hangingServer: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

async function load(version: string | null = '1a2b', signal = new AbortController().signal) {
  return loadJson<unknown>('tiles/root.json', version, signal);
}

async function failure(): Promise<unknown> {
  return load().then(
    () => 'none',
    (error: unknown) => (error instanceof LoadError ? error.failure : error),
  );
}

describe('loadJson', () => {
  it('asks for the file at its version, which may be cached for ever', async () => {
    const fetch = serve(async () => Response.json({ events: [] }));
    await expect(load('1a2b')).resolves.toEqual({ events: [] });
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/tiles/root.json?v=1a2b');
    expect(fetch.mock.calls[0]?.[1].cache).toBe('default');
  });

  it('asks the server each time for a file without a version', async () => {
    const fetch = serve(async () => Response.json({}));
    await load(null);
    expect(fetch.mock.calls[0]?.[0]).toBe('/data/tiles/root.json');
    expect(fetch.mock.calls[0]?.[1].cache).toBe('no-cache');
  });

  it.each<[string, Fetch, string]>([
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'network'],
    ['a file that is not there', async () => new Response('no', { status: 404 }), 'missing'],
    ['a failing server', async () => new Response('{}', { status: 500 }), 'status'],
    ['a server that refuses', async () => new Response('{}', { status: 403 }), 'status'],
    ['half a file', async () => new Response('{"events":['), 'malformed'],
    ['an empty file', async () => new Response(''), 'malformed'],
    ['a page in the file’s place', async () => new Response('<!doctype html>'), 'malformed'],
    ['an answer that breaks off', async () => new Response(brokenStream()), 'network'],
  ])('says of %s what is wrong', async (_, answer, expected) => {
    serve(answer);
    await expect(failure()).resolves.toBe(expected);
  });

  it('names the address in its message, and keeps the cause', async () => {
    const cause = new TypeError('fetch failed');
    serve(() => Promise.reject(cause));
    await expect(load()).rejects.toMatchObject({
      name: 'LoadError',
      message: 'network: /data/tiles/root.json?v=1a2b',
      cause,
    });
  });

  it('gives up on a server that does not answer', async () => {
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    serve(hangingServer);
    const failed = failure();
    expect(timeout).toHaveBeenCalledExactlyOnceWith(15_000);
    clock.abort(new DOMException('timed out', 'TimeoutError'));
    await expect(failed).resolves.toBe('network');
  });

  it('lets the abort of a request that is no longer wanted pass through', async () => {
    const wanted = new AbortController();
    serve(hangingServer);
    const loading = load('1a2b', wanted.signal);
    wanted.abort();
    await expect(loading).rejects.toBe(wanted.signal.reason);
    await expect(loading).rejects.not.toBeInstanceOf(LoadError);
  });
});

describe('failureKind', () => {
  it('is the reason of a file that could not be had', () => {
    expect(failureKind(new LoadError('missing', '/data/manifest.json'))).toBe('missing');
  });

  it('takes any other error, such as code that could not be loaded, as the network’s', () => {
    expect(failureKind(new TypeError('Failed to fetch dynamically imported module'))).toBe(
      'network',
    );
  });
});

function brokenStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('terminated'));
    },
  });
}
