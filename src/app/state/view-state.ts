import type { EpochDay } from '../../chronology/days.ts';
import type { EventId, PartnerId, SourceId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';

/** What stands beside or in place of the timeline; the path of the address. */
export type Page =
  | { kind: 'timeline' }
  | { kind: 'event'; id: EventId }
  | {
      kind: 'source';
      id: SourceId /** Id of the passage to bring into view; the address's fragment. */;
      passage?: string;
    };

/** The stretch of time asked for, both days inclusive. null: as far as the events reach on that side. */
export interface WindowRequest {
  from: EpochDay | null;
  to: EpochDay | null;
}

export const LAYOUTS = ['timeline', 'list', 'print'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How the page stands in another site's frame. */
export interface Embed {
  /** The origin of the framing page, where it asks to be told the height; null: tell nobody. */
  report: string | null;
}

/** All that the address bar carries; `address.ts` has the grammar. */
export interface View {
  page: Page;
  /** Any of these; none: all. In the order they were chosen, no repeats. */
  partners: readonly PartnerId[];
  types: readonly EventType[];
  window: WindowRequest;
  query: string;
  layout: Layout;
  /** null: a page of its own. */
  embed: Embed | null;
}

export const WHOLE_TIME: WindowRequest = { from: null, to: null };

export const INITIAL_VIEW: View = {
  page: { kind: 'timeline' },
  partners: [],
  types: [],
  window: WHOLE_TIME,
  query: '',
  layout: 'timeline',
  embed: null,
};
