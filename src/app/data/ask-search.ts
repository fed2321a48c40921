import { type Endpoint, type Remote, wrap } from 'comlink';
import { LoadError } from './load-json.ts';
import type { SearchAnswers } from './search-answers.ts';
import { transferLoadErrors } from './transfer-load-error.ts';

/**
 * Asks the search a question.
 * @throws LoadError; the reason of `signal` if it was aborted before the question's turn
 */
export type AskSearch = <Answer>(
  signal: AbortSignal,
  question: (search: Remote<SearchAnswers>) => Promise<Answer>,
) => Promise<Answer>;

/** The part of a `Worker` that is used. */
export interface SearchWorker extends Endpoint {
  terminate(): void;
  onerror: ((event: ErrorEvent) => void) | null;
}

transferLoadErrors();

/**
 * Asks a worker, which starts with the first question and again after it has failed. Questions are
 * sent one at a time, so that one that is aborted while it waits for its turn is never sent.
 */
export function askWorker(start: () => SearchWorker): AskSearch {
  let running: { worker: SearchWorker; search: Remote<SearchAnswers> } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const run = () => {
    const worker = start();
    return { worker, search: wrap<SearchAnswers>(worker) };
  };
  const send = <Answer>(question: (search: Remote<SearchAnswers>) => Promise<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      running ??= run();
      const { worker, search } = running;
      worker.onerror = () => {
        worker.terminate();
        running = undefined;
        reject(new LoadError('network', 'search worker'));
      };
      question(search).then(resolve, reject);
    });

  return (signal, question) => {
    const answered = turn.then(() => {
      signal.throwIfAborted();
      return send(question);
    });
    turn = answered.catch(() => {});
    return answered;
  };
}

/** The search of this page. */
export const askSearch = askWorker(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);
