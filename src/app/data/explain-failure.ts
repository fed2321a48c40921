import { LoadError, type LoadFailure } from './load-json.ts';

/** The kind of a query's error, for the explanation that the reader gets. */
export function failureKind(error: Error): LoadFailure {
  return error instanceof LoadError ? error.failure : 'network';
}
