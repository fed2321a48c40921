import type { EventIndex } from '../../pyramid/read/event-index.ts';
import type { SearchedEvents } from './answer-search.ts';
import { askSearch } from './ask-search.ts';

/** Opens the source of what a search found. The events stay with the search; each answer comes from there. */
export async function searchedIndex(
  search: SearchedEvents,
  opening: AbortSignal,
): Promise<(signal: AbortSignal) => EventIndex> {
  const totals = await askSearch(opening, 'totals', search);
  return (signal) => ({
    ...totals,
    countInWindow: (timeWindow) => askSearch(signal, 'countInWindow', search, timeWindow),
    top: (timeWindow, most) => askSearch(signal, 'top', search, timeWindow, most),
    list: (timeWindow, offset, limit) =>
      askSearch(signal, 'list', search, timeWindow, offset, limit),
    neighbours: (event) => askSearch(signal, 'neighbours', search, event),
    density: (edges) => askSearch(signal, 'density', search, edges),
    lanes: (partners, edges) => askSearch(signal, 'lanes', search, partners, edges),
  });
}
