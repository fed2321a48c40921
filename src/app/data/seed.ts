import type { EventDetail, EventId, SourceId } from '../../contract/event.ts';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import { SEED_ELEMENT, type Seed } from '../../contract/seed.ts';
import { FORMAT_VERSION } from '../../contract/vocabulary.ts';
import type { DetailShard } from '../../pyramid/format.ts';

/** What the page has brought along; null where it has nothing, as the start page. */
const seed = typeof document === 'undefined' ? null : readSeed(document);

function readSeed(page: Document): Seed | null {
  const json = page.getElementById(SEED_ELEMENT)?.textContent;
  return json ? JSON.parse(json) : null;
}

/** The manifest, if the page has it in the format that the app reads. */
export function seededManifest(from = seed): Manifest | undefined {
  return from?.manifest?.format === FORMAT_VERSION ? from.manifest : undefined;
}

/** The event of the page, as a file of details that has no other. */
export function seededEvent(version: string, id: EventId, from = seed): DetailShard | undefined {
  const event: EventDetail | undefined = from?.version === version ? from.event : undefined;
  return event?.id === id ? { events: { [id]: event }, records: {}, aliases: {} } : undefined;
}

/** The document of the page. */
export function seededSource(
  version: string,
  id: SourceId,
  from = seed,
): SourceDocument | undefined {
  const source = from?.version === version ? from.source : undefined;
  return source?.id === id ? source : undefined;
}
