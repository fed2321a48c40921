import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { EventDetail } from '../../contract/event.ts';
import { flagPath } from '../../pyramid/data-paths.ts';
import { CACHE_DIR } from '../build-settings.ts';
import type { Flags } from '../pages/card-facts.ts';
import type * as Renderer from '../pages/render.tsx';
import type { Site } from '../pages/site.ts';
import { cardPath, START_CARD } from './card-file.ts';
import { drawingFingerprint } from './fingerprint.ts';
import { startDrawer } from './start-drawer.ts';
import type { Card, CardWriting } from './write-cards.ts';

/** The cards of the whole timeline and of every event. */
export function* siteCards(
  render: typeof Renderer,
  site: Site,
  events: readonly EventDetail[],
  flags: Flags,
): Generator<Card> {
  yield { path: START_CARD, facts: render.startCard(site, flags) };
  for (const event of events) {
    yield { path: cardPath(event.id), facts: render.eventCard(site, event, flags) };
  }
}

/** How a build writes cards: drawn by threads, and cached from earlier builds. */
export async function cardWriting(root: string, outDir: string): Promise<CardWriting> {
  return {
    outDir,
    cacheDir: resolve(root, CACHE_DIR, 'cards'),
    fingerprint: await drawingFingerprint(root),
    startDrawer: () => startDrawer(root),
  };
}

/** Reads the flags of a compiled corpus; a corpus without countries has none. */
export async function readFlags(dataDir: string): Promise<Flags> {
  const folder = join(dataDir, dirname(flagPath('')));
  const names = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      names.map(async (name): Promise<[string, string]> => {
        return [basename(name, '.svg'), await readFile(join(folder, name), 'utf8')];
      }),
    ),
  );
}
