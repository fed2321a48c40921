import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DayRange } from '../../chronology/period.ts';
import type { DateSpan } from '../../contract/date-span.ts';
import type { EventId, PartnerId, SourceId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';
import {
  type Extent,
  resolveWindow,
  revealing,
  WHOLE_TIME,
  wholeWindow,
  withinCalendar,
} from '../../view/time-window.ts';
import type { ParsedAddress } from './address.ts';
import { type Display, INITIAL_VIEW, type View } from './view-state.ts';

/**
 * What the panes share: the address's view, and what is not part of it. Ids only: the data behind
 * them is in TanStack Query.
 */
export interface ViewState extends View {
  /** The window that shows all events; null until the corpus's extent is known. */
  whole: DayRange | null;
  /** The event that the arrow keys are at, in the list and on the timeline. */
  cursor: EventId | null;
  /** Number of the first lane built, from 0. */
  firstLane: number;
  /** Parts of the address that were not understood; shown until dismissed. */
  ignored: readonly string[];
  /** How often the app, not the reader, fixed the address; a fix makes no history entry. */
  fixes: number;
  /** Whether the reader has navigated since arriving, so that the focus may follow. */
  navigated: boolean;
}

/** What is needed of an event to open it. */
export interface EventToOpen {
  id: EventId;
  date?: DateSpan;
}

export interface ViewActions {
  /** Takes the address that the reader arrived at. */
  arrive(address: ParsedAddress): void;
  /** Takes another address, on back, forward or a followed link. A framed page stays framed. */
  show(address: ParsedAddress): void;
  /** Learns the corpus's extent, with which a window of open sides is complete. */
  setExtent(extent: Extent): void;
  /** Opens an event; given its date, moves the window, if it must, to show it. */
  openEvent(event: EventToOpen): void;
  /** Moves the window, if it must, to show a date. */
  reveal(date: DateSpan): void;
  /** Replaces the open event's former id by its present one. */
  renameEvent(id: EventId): void;
  openSource(id: SourceId, passage?: string): void;
  /** Back to the timeline alone; the cursor stays on the event that was open. */
  close(): void;
  togglePartner(id: PartnerId): void;
  toggleType(type: EventType): void;
  clearFilters(): void;
  /** Drops partners that the corpus does not have, and reports them as ignored. */
  keepPartners(known: ReadonlySet<PartnerId>): void;
  setWindow(timeWindow: DayRange): void;
  fitAll(): void;
  setQuery(query: string): void;
  setDisplay(display: Display): void;
  setCursor(id: EventId | null): void;
  showLanes(first: number): void;
  dismissIgnored(): void;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

/** The window, complete: an open side reaches as far as the events do. */
export function windowOf({ timeWindow, whole }: Pick<ViewState, 'timeWindow' | 'whole'>): DayRange {
  return resolveWindow(timeWindow, whole ?? wholeWindow(null));
}

/** A store of its own for each app or test. */
export function createViewStore(): ViewStore {
  return createStore((set) => ({
    ...INITIAL_VIEW,
    whole: null,
    cursor: null,
    firstLane: 0,
    ignored: [],
    fixes: 0,
    navigated: false,
    arrive: (address) => set(stateOf(address)),
    show: (address) => set(({ embed }) => ({ ...stateOf(address), embed, navigated: true })),
    setExtent: (extent) => set({ whole: wholeWindow(extent) }),
    openEvent: ({ id, date }) =>
      set((state) => ({
        route: { kind: 'event', id },
        cursor: id,
        navigated: true,
        ...(date === undefined ? {} : revealed(state, date)),
      })),
    reveal: (date) => set((state) => revealed(state, date)),
    renameEvent: (id) =>
      set((state) => ({ route: { kind: 'event', id }, cursor: id, fixes: state.fixes + 1 })),
    openSource: (id, passage) =>
      set({
        route: passage === undefined ? { kind: 'source', id } : { kind: 'source', id, passage },
        navigated: true,
      }),
    close: () => set({ route: INITIAL_VIEW.route, navigated: true }),
    togglePartner: (id) => set((state) => ({ partners: toggled(state.partners, id) })),
    toggleType: (type) => set((state) => ({ types: toggled(state.types, type) })),
    clearFilters: () => set({ partners: [], types: [], query: '' }),
    keepPartners: (known) => set((state) => withoutUnknown(state, known)),
    setWindow: (timeWindow) => set({ timeWindow: withinCalendar(timeWindow) }),
    fitAll: () => set({ timeWindow: WHOLE_TIME }),
    setQuery: (query) => set({ query }),
    setDisplay: (display) => set({ display }),
    setCursor: (cursor) => set({ cursor }),
    showLanes: (firstLane) => set({ firstLane }),
    dismissIgnored: () => set({ ignored: [] }),
  }));
}

/** The store of the running app. */
export const viewStore = createViewStore();

export function useView<T>(selector: (state: ViewState & ViewActions) => T): T {
  return useStore(viewStore, selector);
}

function stateOf({ view, ignored }: ParsedAddress): Partial<ViewState> {
  return view.route.kind === 'event'
    ? { ...view, ignored, cursor: view.route.id }
    : { ...view, ignored };
}

/** The window moved to show a date; nothing if it shows it already. */
function revealed(state: ViewState, date: DateSpan): Partial<ViewState> {
  const timeWindow = windowOf(state);
  const moved = revealing(timeWindow, date);
  return moved === timeWindow ? {} : { timeWindow: withinCalendar(moved) };
}

/** The same state if all chosen partners are known. */
function withoutUnknown(state: ViewState, known: ReadonlySet<PartnerId>): Partial<ViewState> {
  const unknown = state.partners.filter((id) => !known.has(id));
  if (unknown.length === 0) return state;
  return {
    partners: state.partners.filter((id) => known.has(id)),
    fixes: state.fixes + 1,
    ignored: [...state.ignored, ...unknown.map((id) => `partner=${id}`)],
  };
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
