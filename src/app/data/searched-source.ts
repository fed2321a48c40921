import type { EventSource } from '../../pyramid/read/event-source.ts';
import type { SearchedEvents } from './answer-search.ts';
import { askSearch } from './ask-search.ts';

/** Opens the source of what a search found. The events stay with the search; each answer comes from there. */
export async function searchedSource(
  search: SearchedEvents,
  opening: AbortSignal,
): Promise<(signal: AbortSignal) => EventSource> {
  const totals = await askSearch(opening, 'totals', search);
  return (signal) => ({
    ...totals,
    countInWindow: (window) => askSearch(signal, 'countInWindow', search, window),
    top: (window, most) => askSearch(signal, 'top', search, window, most),
    list: (window, offset, limit) => askSearch(signal, 'list', search, window, offset, limit),
    neighbours: (event) => askSearch(signal, 'neighbours', search, event),
    density: (edges) => askSearch(signal, 'density', search, edges),
    lanes: (partners, edges) => askSearch(signal, 'lanes', search, partners, edges),
  });
}
