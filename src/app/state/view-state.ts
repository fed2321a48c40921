import type { EventId, SourceId } from '../../contract/event.ts';
import type { Choice } from '../../view/choice.ts';
import { WHOLE_TIME } from '../../view/time-window.ts';

/** What stands beside or in place of the timeline; the path of the address. */
export type Route =
  | { kind: 'timeline' }
  | { kind: 'event'; id: EventId }
  | {
      kind: 'source';
      id: SourceId /** Id of the passage to bring into view; the address's fragment. */;
      passage?: string;
    };

export const DISPLAYS = ['timeline', 'list', 'print'] as const;
export type Display = (typeof DISPLAYS)[number];

/** How the page stands in another site's frame. */
export interface Embed {
  /** The origin of the framing page, where it asks to be told the height; null: tell nobody. */
  report: string | null;
}

/** All that the address bar carries; `address.ts` has the grammar. */
export interface View extends Choice {
  route: Route;
  display: Display;
  /** null: a page of its own. */
  embed: Embed | null;
}

export const INITIAL_VIEW: View = {
  route: { kind: 'timeline' },
  partners: [],
  types: [],
  timeWindow: WHOLE_TIME,
  query: '',
  display: 'timeline',
  embed: null,
};
