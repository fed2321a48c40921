import type { EventDetail } from './event.ts';
import type { Manifest, SourceDocument } from './files.ts';

/** Id of the element that has a page's seed, as JSON. */
export const SEED_ELEMENT = 'seed';

/** The data that a page shows, embedded so that the app need not load it. */
export interface Seed {
  /** Version of the corpus. */
  version: string;
  /** Absent if too large to repeat in every page. */
  manifest?: Manifest;
  event?: EventDetail;
  source?: SourceDocument;
}
