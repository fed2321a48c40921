import type { AnswerTo, Question, QuestionName, Reply } from './answer-search.ts';
import { LoadError } from './load-json.ts';

/** Asks the search a question. @throws LoadError; the reason of `signal` where the question was never put */
export type AskSearch = <Name extends QuestionName>(
  signal: AbortSignal,
  name: Name,
  ...parameters: Question<Name>['parameters']
) => Promise<AnswerTo<Name>>;

/** The part of a `Worker` that is used. */
export interface SearchWorker {
  postMessage(question: Question): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * Asks a worker, which starts with the first question and again after it has failed. It is asked one thing at a time, so that
 * a search which is overtaken while it waits for its turn is never made.
 */
export function askWorker(start: () => SearchWorker): AskSearch {
  let worker: SearchWorker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const put = <Name extends QuestionName>(question: Question<Name>) =>
    new Promise<Reply<AnswerTo<Name>>>((resolve, reject) => {
      const asked = worker ?? start();
      worker = asked;
      asked.onmessage = ({ data }: MessageEvent<Reply<AnswerTo<Name>>>) => resolve(data);
      asked.onerror = () => {
        asked.terminate();
        worker = undefined;
        reject(new LoadError('network', 'search worker'));
      };
      asked.postMessage(question);
    });

  return (signal, name, ...parameters) => {
    const answered = turn
      .then(() => {
        signal.throwIfAborted();
        return put({ name, parameters });
      })
      .then(valueIn);
    turn = answered.catch(() => {});
    return answered;
  };
}

function valueIn<Value>(reply: Reply<Value>): Value {
  if ('failure' in reply) throw new LoadError(reply.failure, reply.message);
  return reply.value;
}

/** The search of this page. */
export const askSearch = askWorker(
  () => new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }),
);
