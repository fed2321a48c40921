import type { EdtfRefusal } from '../../chronology/parse-edtf.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './check.ts';

/** An error for each date of the corpus that the parser refused for one of `kinds`. */
export function refusedDates(
  { events, documents }: Corpus,
  kinds: readonly EdtfRefusal['kind'][],
): Problem[] {
  const dated = [
    ...events.map((entry) => ({ entry, date: entry.date })),
    ...documents.map((entry) => ({ entry, date: entry.published })),
  ];
  return dated.flatMap(({ entry, date }) => {
    if (date === null || date.parsed.ok || !kinds.includes(date.parsed.reason.kind)) return [];
    const { message, hint } = date.parsed.reason;
    return [errorAt(entry, date.path, { message, hint })];
  });
}
