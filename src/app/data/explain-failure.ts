import { LoadError, type LoadFailure } from './load-json.ts';

/** Which of the reader's explanations fits an error that a query met. */
export function failureKind(error: Error): LoadFailure {
  return error instanceof LoadError ? error.failure : 'network';
}
