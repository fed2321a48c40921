import type { EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import type { Seed } from '../../contract/seed.ts';
import type { Words } from '../../words/words.ts';
import type { JsonLd } from './json-ld.ts';

/** What all pages of a site have in common. */
export interface Site {
  manifest: Manifest;
  words: Words;
  /** Where it is published, with a slash at the end; null where that is not known. */
  address: string | null;
  /** What every page brings along. */
  seed: Seed;
}

/** The events before and after one, in the order of the whole list. */
export interface Neighbours {
  previous: EventSummary | undefined;
  next: EventSummary | undefined;
}

/** A page as text, to be put into the built `index.html`. */
export interface RenderedPage {
  title: string;
  description: string;
  /** HTML of what the page shows until the app takes over. */
  body: string;
  jsonLd: JsonLd;
  seed: Seed;
}
