/** Why a file could not be loaded; the reader is told in words. */
export type LoadFailure = 'network' | 'status' | 'missing' | 'malformed';

/** A file of `public/data` that could not be loaded. */
export class LoadError extends Error {
  readonly failure: LoadFailure;
  /** The file's address, or what else could not be loaded. */
  readonly url: string;

  constructor(failure: LoadFailure, url: string, options?: ErrorOptions) {
    super(`${failure}: ${url}`, options);
    this.name = 'LoadError';
    this.failure = failure;
    this.url = url;
  }
}

/** Time-out of a request, in milliseconds; a slow phone loads a small file well within it. */
const TIMEOUT = 15_000;

/**
 * Loads one JSON file of `public/data`. The compiler has validated what it wrote, so the shape is
 * trusted here.
 * @param version the corpus version, so that the answer may be cached for ever; null: ask the
 * server each time
 * @param timeout in milliseconds
 * @throws LoadError with the reason; the reason of `signal` if it is aborted
 */
export async function loadJson<T>(
  path: string,
  version: string | null,
  signal: AbortSignal,
  timeout = TIMEOUT,
): Promise<T> {
  const url = `${import.meta.env.BASE_URL}data/${path}${version === null ? '' : `?v=${version}`}`;
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      cache: version === null ? 'no-cache' : 'default',
    });
    body = await response.text();
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError('network', url, { cause });
  }
  if (response.status === 404) throw new LoadError('missing', url);
  if (!response.ok) throw new LoadError('status', url);
  try {
    return JSON.parse(body) as T;
  } catch (cause) {
    throw new LoadError('malformed', url, { cause });
  }
}
