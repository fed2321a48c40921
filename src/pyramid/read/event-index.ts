import type { EpochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary, PartnerId } from '../../contract/event.ts';

/** A number of events; `exact` false: at least so many. */
export interface EventCount {
  value: number;
  exact: boolean;
}

/** The most prominent events of a window, in list order. `complete`: there are no others. */
export interface TopEvents {
  events: EventSummary[];
  complete: boolean;
}

/** The lane of events without a partner. */
export const NO_PARTNER = '';

/** What is known of a source as soon as it is opened. */
export interface EventTotals {
  /** All events of the source, dated and undated. */
  total: EventCount;
  undated: EventCount;
  /** Partners that have a dated event, unordered; `NO_PARTNER` where some event has none. */
  partnersPresent: ReadonlySet<PartnerId>;
}

/**
 * The events that pass a filter, wherever they come from. An event belongs to a window if it touches it; the list of a window
 * is its dated events by earliest day, then the undated ones. Each answer reads as few files as it can.
 */
export interface EventIndex extends EventTotals {
  /** Dated events that touch the window. */
  countInWindow(timeWindow: DayRange): Promise<EventCount>;
  /** At most `most` events that touch the window, the most prominent ones. */
  top(timeWindow: DayRange, most: number): Promise<TopEvents>;
  /**
   * Rows `offset` to `offset + limit` of the window's list. null stands where an event is left out because the list
   * has it already under another partner; fewer rows than `limit` stand at the end.
   */
  list(timeWindow: DayRange, offset: number, limit: number): Promise<(EventSummary | null)[]>;
  /** The events before and after one, which may itself not be among them, in the list of all time; undefined at the ends. */
  neighbours(
    event: EventSummary,
  ): Promise<{ previous: EventSummary | undefined; next: EventSummary | undefined }>;
  /** Dated events that begin from `edges[i]` to the day before `edges[i + 1]`; one number fewer than edges. */
  density(edges: readonly EpochDay[]): Promise<number[]>;
  /**
   * The same for each of some partners, each event counted in every lane it has.
   * Edges are a day apart or more, and all 1 Januaries unless what lies between them is of at most two calendar years.
   */
  lanes(
    partners: readonly PartnerId[],
    edges: readonly EpochDay[],
  ): Promise<Map<PartnerId, number[]>>;
}
