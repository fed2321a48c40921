import type { EpochDay } from '../../chronology/days.ts';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary, PartnerId } from '../../contract/event.ts';

/** A number of events. If not `exact`, there are at least `value`. */
export interface EventCount {
  value: number;
  exact: boolean;
}

/** The most prominent events of a window, in list order. `complete`: the window has no others. */
export interface TopEvents {
  events: EventSummary[];
  complete: boolean;
}

/** What an index knows without reading further files. */
export interface EventTotals {
  /** All events of the index, dated and undated. */
  total: EventCount;
  undated: EventCount;
  /** Lanes with at least one dated event, unordered: partners, and '' for events without one. */
  partnersPresent: ReadonlySet<PartnerId>;
}

/**
 * Answers questions about the events that pass a filter, from files or from memory, reading as few
 * files as it can. A window's events are the dated events that touch it. The list of a window is
 * these by earliest day, then the undated events.
 */
export interface EventIndex extends EventTotals {
  /** How many dated events touch the window. */
  countInWindow(timeWindow: DayRange): Promise<EventCount>;
  /** The most prominent events of the window, at most `most`. */
  top(timeWindow: DayRange, most: number): Promise<TopEvents>;
  /**
   * Rows `offset` to before `offset + limit` of the window's list; fewer at its end. null replaces
   * an event that the list already has under another partner.
   */
  list(timeWindow: DayRange, offset: number, limit: number): Promise<(EventSummary | null)[]>;
  /** The events before and after one, which need not pass the filter, in the list of all time. */
  neighbours(event: EventSummary): Promise<Neighbours>;
  /** How many dated events begin from each edge to the day before the next edge. */
  density(edges: readonly EpochDay[]): Promise<number[]>;
  /**
   * The density of each lane; an event counts in every lane it has. Edges are at least a day apart.
   * Unless all are 1 Januaries, they span at most two calendar years.
   */
  lanes(lanes: readonly PartnerId[], edges: readonly EpochDay[]): Promise<Map<PartnerId, number[]>>;
}

export interface Neighbours {
  previous: EventSummary | undefined;
  next: EventSummary | undefined;
}
