import type { EventId, SourceId } from '../../contract/event.ts';
import type { Choice } from '../../view/choice.ts';
import { WHOLE_TIME } from '../../view/time-window.ts';

/**
 * What is open beside or in place of the timeline; the path of the address. `passage` is the id of
 * a passage to scroll to, the address's fragment.
 */
export type Route =
  | { kind: 'timeline' }
  | { kind: 'event'; id: EventId }
  | { kind: 'source'; id: SourceId; passage?: string };

export const DISPLAYS = ['timeline', 'list', 'print'] as const;
export type Display = (typeof DISPLAYS)[number];

/** Options of a page in another site's frame. */
export interface Embed {
  /** The origin of the framing page to which the height is reported; null: it is not reported. */
  report: string | null;
}

/** All that the address says; `address.ts` has the grammar. */
export interface View extends Choice {
  route: Route;
  display: Display;
  /** null: not in a frame. */
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
