import type { EventIndex } from '../../pyramid/read/event-index.ts';
import { askSearch } from './ask-search.ts';
import type { FilteredSearch } from './search-answers.ts';

/** Opens the index of a search. The events stay in the worker, which gives each answer. */
export async function searchedIndex(
  search: FilteredSearch,
  opening: AbortSignal,
): Promise<(signal: AbortSignal) => EventIndex> {
  const totals = await askSearch(opening, (worker) => worker.totals(search));
  return (signal) => ({
    ...totals,
    countInWindow: (...rest) =>
      askSearch(signal, (worker) => worker.countInWindow(search, ...rest)),
    top: (...rest) => askSearch(signal, (worker) => worker.top(search, ...rest)),
    list: (...rest) => askSearch(signal, (worker) => worker.list(search, ...rest)),
    neighbours: (...rest) => askSearch(signal, (worker) => worker.neighbours(search, ...rest)),
    density: (...rest) => askSearch(signal, (worker) => worker.density(search, ...rest)),
    lanes: (...rest) => askSearch(signal, (worker) => worker.lanes(search, ...rest)),
  });
}
