import { parentPort, workerData } from 'node:worker_threads';
import type { CardFacts } from './card.ts';
import { drawCard } from './draw-card.ts';

/** What the worker answers to each card. */
export type Drawn = { png: Uint8Array } | { problem: string };

/** What the thread is given when it starts. */
export interface DrawerData {
  /** The project's folder. */
  root: string;
  /** The address of this file. */
  worker: string;
}

const { root }: DrawerData = workerData;

parentPort?.on('message', async (facts: CardFacts) => {
  parentPort?.postMessage(await draw(facts));
});

async function draw(facts: CardFacts): Promise<Drawn> {
  try {
    return { png: await drawCard(root, facts) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
