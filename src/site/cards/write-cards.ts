import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { hashOf, readKept, removeUnused, writeWhole } from '../build-cache.ts';
import type { CardFacts } from './card.ts';
import { cardProblem } from './card-file.ts';
import type { CardDrawer } from './start-drawer.ts';

export interface Card {
  /** Relative to the site's folder. */
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
 * Writes cards below `outDir`. A card that an earlier build drew comes from the cache.
 *
 * @returns the number of cards drawn.
 * @throws {Error} naming a card that cannot be drawn.
 */
export async function writeCards(cards: Iterable<Card>, writing: CardWriting): Promise<number> {
  await mkdir(writing.cacheDir, { recursive: true });
  const waiting = oneByOne(cards);
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    try {
      return await writeInTurn(waiting, writing);
    } catch (error) {
      // The other lanes begin no more cards.
      waiting.return();
      throw error;
    }
  });
  // Wait for all lanes, so that a failure leaves no thread behind.
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

/**
 * Writes cards from an iterator that several lanes share. Starts a drawer when the first card needs
 * drawing.
 */
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

/** @returns null if the picture is missing or damaged. */
async function readCached(file: string): Promise<Uint8Array | null> {
  const png = await readKept(file);
  return png === null || cardProblem(png) !== null ? null : png;
}
