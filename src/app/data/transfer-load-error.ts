import { type TransferHandler, transferHandlers } from 'comlink';
import { LoadError, type LoadFailure } from './load-json.ts';

/** A thrown value as Comlink wraps it; only its own handler can tell one. */
interface Thrown {
  value: unknown;
}

type SentError = { failure: LoadFailure; url: string } | { other: unknown };

/**
 * Lets a LoadError thrown in the worker arrive as one: Comlink alone keeps name, message and stack
 * (4.4.2). Both sides call this.
 */
export function transferLoadErrors(): void {
  const comlink = transferHandlers.get('throw');
  if (comlink === undefined) throw new Error('Comlink has no handler of the name "throw".');
  const handler: TransferHandler<Thrown, SentError> = {
    canHandle: (value): value is Thrown => comlink.canHandle(value),
    serialize: (thrown) => {
      const { value } = thrown;
      if (value instanceof LoadError) {
        return [{ failure: value.failure, url: value.url }, []];
      }
      const [other, transferred] = comlink.serialize(thrown);
      return [{ other }, transferred];
    },
    deserialize: (sent) => {
      if ('failure' in sent) throw new LoadError(sent.failure, sent.url);
      // Comlink's handler throws by itself.
      throw comlink.deserialize(sent.other);
    },
  };
  transferHandlers.set('throw', handler);
}
