import { parentPort, workerData } from 'node:worker_threads';
import type { CardFacts } from './card.ts';
import { drawCard } from './draw-card.ts';

/** The worker's answer to each card. */
export type Drawn = { png: Uint8Array } | { problem: string };

/** The thread's initial data. */
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
