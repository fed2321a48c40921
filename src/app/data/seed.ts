import type { EventDetail, EventId, SourceId } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import { SEED_ELEMENT, type Seed } from '../../contract/seed.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import type { DetailShard } from '../../pyramid/format.ts';

/** The data embedded in the published page; null if there is none, as in the start page. */
const SEED = typeof document === 'undefined' ? null : readSeed(document);

function readSeed(page: Document): Seed | null {
  const json = page.getElementById(SEED_ELEMENT)?.textContent;
  return json ? JSON.parse(json) : null;
}

/** The page's manifest, if it is of the format that the app reads. */
export function seededManifest(from = SEED): Manifest | undefined {
  return from?.manifest?.format === FORMAT_VERSION ? from.manifest : undefined;
}

/** The page's event, as a detail file that holds no other. */
export function seededEvent(version: string, id: EventId, from = SEED): DetailShard | undefined {
  const event: EventDetail | undefined = from?.version === version ? from.event : undefined;
  return event?.id === id ? { events: { [id]: event }, records: {}, aliases: {} } : undefined;
}

/** The page's document. */
export function seededSource(
  version: string,
  id: SourceId,
  from = SEED,
): SourceDocument | undefined {
  const source = from?.version === version ? from.source : undefined;
  return source?.id === id ? source : undefined;
}
