import type { PartnerId } from '../contract/event.ts';
import type { EventType } from '../contract/vocabulary.ts';
import type { WindowRequest } from './time-window.ts';

/** Which events the reader asks for: filters, search and window. */
export interface Choice {
  /** Any of these; empty: all. In the order they were chosen, no repeats. */
  partners: readonly PartnerId[];
  types: readonly EventType[];
  timeWindow: WindowRequest;
  query: string;
}
