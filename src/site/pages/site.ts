import type { Manifest } from '../../contract/files.ts';
import type { Seed } from '../../contract/seed.ts';

/** What all pages of a site share. */
export interface Site {
  manifest: Manifest;
  /** Where the site is published, with a slash at the end; null if unknown. */
  address: string | null;
  /** The data that every page carries. */
  seed: Seed;
}
