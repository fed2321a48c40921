import type { Manifest } from '../../contract/files.ts';
import type { Seed } from '../../contract/seed.ts';
import type { Words } from '../../words/words.ts';

/** What all pages of a site share. */
export interface Site {
  manifest: Manifest;
  words: Words;
  /** Where the site is published, with a trailing slash; null if unknown. */
  address: string | null;
  /** The data that every page carries. */
  seed: Seed;
}
