import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CardFacts } from './card.ts';
import type { DrawerData, Drawn } from './worker.ts';

/** Draws cards, one after another. */
export interface CardDrawer {
  /**
   * @throws {Error} if the card cannot be drawn or the drawing packages do not run on this
   * platform.
   */
  draw(facts: CardFacts): Promise<Uint8Array>;
  close(): Promise<unknown>;
}

/**
 * The thread's first script: Node 20 does not read TypeScript, and tsx's hooks do not reach into
 * threads.
 */
const BEGIN = `import('tsx/esm/api').then(({ tsImport }) => {
  const { worker } = require('node:worker_threads').workerData;
  return tsImport(worker, worker);
});`;

/** Starts a thread that draws. */
export function startDrawer(root: string): CardDrawer {
  const workerData: DrawerData = {
    root,
    worker: pathToFileURL(join(root, 'src/site/cards/worker.ts')).href,
  };
  const worker = new Worker(BEGIN, { eval: true, workerData });
  return {
    async draw(facts) {
      worker.postMessage(facts);
      const drawn: Drawn = (await answerOf(worker))[0];
      if ('problem' in drawn) throw new Error(drawn.problem);
      return drawn.png;
    },
    close: () => worker.terminate(),
  };
}

/** A thread that cannot load satori, resvg or sharp for this platform ends with an error. */
async function answerOf(worker: Worker) {
  try {
    return await once(worker, 'message');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The packages that draw cards do not run here: ${why}`);
  }
}
