import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { hashOf, readKept, removeUnused, writeWhole } from '../build-cache.ts';
import type { CardFacts } from './card.ts';
import { cardProblem } from './card-file.ts';
import type { CardDrawer } from './start-drawer.ts';

export interface Card {
  /** Below the site's folder. */
  path: string;
  facts: CardFacts;
}

export interface CardWriting {
  outDir: string;
  /** Keeps the pictures of earlier builds. */
  cacheDir: string;
  /** Changes whenever the same facts may give another picture. */
  fingerprint: string;
  startDrawer: () => CardDrawer;
}

/**
 * Writes cards below `outDir`. A card whose picture is known from an earlier build is not drawn again.
 *
 * @returns how many had to be drawn.
 * @throws {Error} where one cannot be drawn; names it.
 */
export async function writeCards(cards: Iterable<Card>, writing: CardWriting): Promise<number> {
  await mkdir(writing.cacheDir, { recursive: true });
  const waiting = oneByOne(cards);
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    try {
      return await writeInTurn(waiting, writing);
    } catch (error) {
      // The others begin no more cards.
      waiting.return();
      throw error;
    }
  });
  // All are waited for, so that no thread is left behind where one of them fails.
  const done = await Promise.allSettled(lanes);
  const drawn = done.map((lane) => {
    if (lane.status === 'rejected') throw lane.reason;
    return lane.value;
  });
  const sum = drawn.reduce((all, some) => all + some, 0);
  if (sum > 0) await removeUnused(writing.cacheDir);
  return sum;
}

function* oneByOne(cards: Iterable<Card>): Generator<Card, void> {
  yield* cards;
}

/** Takes one card after another from those that several take from. A drawer is started once there is something to draw. */
async function writeInTurn(
  cards: Iterator<Card>,
  { outDir, cacheDir, fingerprint, startDrawer }: CardWriting,
): Promise<number> {
  let drawer: CardDrawer | undefined;
  let drawn = 0;
  try {
    for (let next = cards.next(); !next.done; next = cards.next()) {
      const { path, facts } = next.value;
      const cached = join(cacheDir, `${hashOf(fingerprint + JSON.stringify(facts))}.png`);
      let png = await readCached(cached);
      if (png === null) {
        drawer ??= startDrawer();
        png = await drawOne(drawer, path, facts);
        await writeWhole(cached, png);
        drawn++;
      }
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, png);
    }
    return drawn;
  } finally {
    await drawer?.close();
  }
}

async function drawOne(drawer: CardDrawer, path: string, facts: CardFacts): Promise<Uint8Array> {
  const png = await drawer.draw(facts).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${path} cannot be drawn: ${why}`, { cause });
  });
  const problem = cardProblem(png);
  if (problem !== null) throw new Error(`${path} cannot be published: ${problem}`);
  return png;
}

/** null where there is no such picture, or what there is was damaged. */
async function readCached(file: string): Promise<Uint8Array | null> {
  const png = await readKept(file);
  return png === null || cardProblem(png) !== null ? null : png;
}
