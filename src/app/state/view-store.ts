import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DayRange } from '../../chronology/period.ts';
import type { EventId, PartnerId, SourceId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';
import { WHOLE_TIME, withinCalendar } from '../../view/time-window.ts';
import type { ParsedAddress } from './address.ts';
import { type Display, INITIAL_VIEW, type View } from './view-state.ts';

/** What the panes share. Ids only: what they stand for is with TanStack Query. */
export interface ViewState extends View {
  /** Where the arrow keys stand, in the list and on the timeline. Not part of the address. */
  cursor: EventId | null;
  /** Pieces of the address that were not understood; shown until dismissed. */
  ignored: readonly string[];
  /** How often the app, not the reader, mended the address: such a change makes no history entry. */
  corrections: number;
  /** Whether the reader has gone from page to page since arriving, so that the focus may follow. */
  moved: boolean;
}

export interface ViewActions {
  /** Takes over the address that the reader came by. */
  arrive(address: ParsedAddress): void;
  /** Takes over another address: on back and forward, on a followed link. A page in a frame stays one. */
  show(address: ParsedAddress): void;
  /** Opens an event; `window` where it must move to show it. */
  openEvent(id: EventId, timeWindow?: DayRange): void;
  /** Replaces the open event's former id by its present one. */
  renameEvent(id: EventId): void;
  openSource(id: SourceId, passage?: string): void;
  /** Back to the timeline alone; the cursor stays on the event that was open. */
  close(): void;
  togglePartner(id: PartnerId): void;
  toggleType(type: EventType): void;
  clearFilters(): void;
  /** Drops partners that the corpus does not have, and says so. */
  keepPartners(known: ReadonlySet<PartnerId>): void;
  setWindow(timeWindow: DayRange): void;
  fitAll(): void;
  setQuery(query: string): void;
  setDisplay(display: Display): void;
  setCursor(id: EventId | null): void;
  dismissIgnored(): void;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

/** A store of its own for each app or test. */
export function createViewStore(): ViewStore {
  return createStore((set) => ({
    ...INITIAL_VIEW,
    cursor: null,
    ignored: [],
    corrections: 0,
    moved: false,
    arrive: (address) => set(shown(address)),
    show: (address) => set(({ embed }) => ({ ...shown(address), embed, moved: true })),
    openEvent: (id, timeWindow) =>
      set({
        route: { kind: 'event', id },
        cursor: id,
        moved: true,
        ...(timeWindow === undefined ? {} : { timeWindow: withinCalendar(timeWindow) }),
      }),
    renameEvent: (id) =>
      set((state) => ({
        route: { kind: 'event', id },
        cursor: id,
        corrections: state.corrections + 1,
      })),
    openSource: (id, passage) =>
      set({
        route: passage === undefined ? { kind: 'source', id } : { kind: 'source', id, passage },
        moved: true,
      }),
    close: () => set({ route: INITIAL_VIEW.route, moved: true }),
    togglePartner: (id) => set((state) => ({ partners: toggled(state.partners, id) })),
    toggleType: (type) => set((state) => ({ types: toggled(state.types, type) })),
    clearFilters: () => set({ partners: [], types: [], query: '' }),
    keepPartners: (known) =>
      set((state) => {
        const unknown = state.partners.filter((id) => !known.has(id));
        if (unknown.length === 0) return state;
        return {
          partners: state.partners.filter((id) => known.has(id)),
          corrections: state.corrections + 1,
          ignored: [...state.ignored, ...unknown.map((id) => `partner=${id}`)],
        };
      }),
    setWindow: (timeWindow) => set({ timeWindow: withinCalendar(timeWindow) }),
    fitAll: () => set({ timeWindow: WHOLE_TIME }),
    setQuery: (query) => set({ query }),
    setDisplay: (display) => set({ display }),
    setCursor: (cursor) => set({ cursor }),
    dismissIgnored: () => set({ ignored: [] }),
  }));
}

/** The store of the running app. */
export const viewStore = createViewStore();

export function useView<T>(selector: (state: ViewState & ViewActions) => T): T {
  return useStore(viewStore, selector);
}

function shown({ view, ignored }: ParsedAddress): Partial<ViewState> {
  return view.route.kind === 'event'
    ? { ...view, ignored, cursor: view.route.id }
    : { ...view, ignored };
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
