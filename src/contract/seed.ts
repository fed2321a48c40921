import type { EventDetail } from './event.ts';
import type { Manifest, SourceDocument } from './files.ts';

/** Id of the element in which a page brings its seed along, as JSON. */
export const SEED_ELEMENT = 'seed';

/** The data that a page shows, which it brings along so that the app need not ask for it. */
export interface Seed {
  /** The corpus version that the data is of. */
  version: string;
  /** Absent where it is too large to stand in every page. */
  manifest?: Manifest;
  event?: EventDetail;
  source?: SourceDocument;
}
