/*
 * How `search/index.json`, a serialised MiniSearch index, is built and read. Both sides use the
 * same options.
 */

/** A document of the index: one event, `id` its id. */
export interface SearchRecord {
  id: string;
  title: string;
  summary: string;
  /** All quotations, joined by a space. */
  quotations: string;
  /** Participants, partners and place, joined by a space. */
  names: string;
}

/** Lower case without diacritics: readers type "Turkmenbasy" for "Türkmenbaşy". */
export function normaliseTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Words are runs of letters and digits: readers find "$563 million" by "563". */
function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

export const SEARCH_OPTIONS = {
  idField: 'id',
  fields: ['title', 'summary', 'quotations', 'names'],
  tokenize: splitWords,
  processTerm: normaliseTerm,
};
