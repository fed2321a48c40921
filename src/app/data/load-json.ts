/** Why a file could not be had, for the words that the reader sees. */
export type LoadFailure = 'network' | 'status' | 'missing' | 'malformed';

/** A file of `public/data` that could not be loaded. */
export class LoadError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure, url: string, options?: ErrorOptions) {
    super(`${failure}: ${url}`, options);
    this.name = 'LoadError';
    this.failure = failure;
  }
}

/** After this many milliseconds a request counts as failed; a slow phone gets a small file well within it. */
const PATIENCE = 15_000;

/**
 * Loads one JSON file of `public/data`. The compiler has validated what it wrote, so the shape is trusted here.
 * @param version the corpus version, so that the answer may be cached for ever; null: ask the server each time
 * @param patience after how many milliseconds it counts as failed
 * @throws LoadError with the reason; the abort of `signal` passes through
 */
export async function loadJson<T>(
  path: string,
  version: string | null,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T> {
  const url = `${import.meta.env.BASE_URL}data/${path}${version === null ? '' : `?v=${version}`}`;
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
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
