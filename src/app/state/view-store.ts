import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DayRange } from '../../chronology/period.ts';
import type { EventId, PartnerId, SourceId } from '../../contract/event.ts';
import type { EventType } from '../../contract/vocabulary.ts';
import type { ParsedAddress } from './address.ts';
import { withinCalendar } from './time-window.ts';
import { INITIAL_VIEW, type Layout, type View, WHOLE_TIME } from './view-state.ts';

/** What the panes share. Ids only: what they stand for is with TanStack Query. */
export interface ViewState extends View {
  /** Where the arrow keys stand, in the list and on the timeline. Not part of the address. */
  cursor: EventId | null;
  /** Pieces of the address that were not understood; shown until dismissed. */
  ignored: readonly string[];
  /** How often the app, not the reader, mended the address: such a change makes no history entry. */
  corrections: number;
}

export interface ViewActions {
  /** Takes over an address: on arrival, on back and forward, on a followed link. */
  show(address: ParsedAddress): void;
  /** Opens an event; `window` where it must move to show it. */
  openEvent(id: EventId, window?: DayRange): void;
  /** Replaces the open event's former id by its present one. */
  renameEvent(id: EventId): void;
  openSource(id: SourceId, passage?: string): void;
  /** Back to the timeline alone; the cursor stays on the event that was open. */
  closePage(): void;
  togglePartner(id: PartnerId): void;
  toggleType(type: EventType): void;
  clearFilters(): void;
  /** Drops partners that the corpus does not have, and says so. */
  keepPartners(known: ReadonlySet<PartnerId>): void;
  setWindow(window: DayRange): void;
  fitAll(): void;
  setQuery(query: string): void;
  setLayout(layout: Layout): void;
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
    show: ({ view, ignored }) =>
      set(
        view.page.kind === 'event'
          ? { ...view, ignored, cursor: view.page.id }
          : { ...view, ignored },
      ),
    openEvent: (id, window) =>
      set({
        page: { kind: 'event', id },
        cursor: id,
        ...(window === undefined ? {} : { window: withinCalendar(window) }),
      }),
    renameEvent: (id) =>
      set((state) => ({
        page: { kind: 'event', id },
        cursor: id,
        corrections: state.corrections + 1,
      })),
    openSource: (id, passage) =>
      set({
        page: passage === undefined ? { kind: 'source', id } : { kind: 'source', id, passage },
      }),
    closePage: () => set({ page: INITIAL_VIEW.page }),
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
    setWindow: (window) => set({ window: withinCalendar(window) }),
    fitAll: () => set({ window: WHOLE_TIME }),
    setQuery: (query) => set({ query }),
    setLayout: (layout) => set({ layout }),
    setCursor: (cursor) => set({ cursor }),
    dismissIgnored: () => set({ ignored: [] }),
  }));
}

/** The store of the running app. */
export const viewStore = createViewStore();

export function useView<T>(selector: (state: ViewState & ViewActions) => T): T {
  return useStore(viewStore, selector);
}

function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
