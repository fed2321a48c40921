import { type EdtfRefusal, parseEdtf } from '../../chronology/parse-edtf.ts';
import { UNKNOWN } from '../../contract/vocabulary.ts';
import type { Corpus, CorpusItem } from '../corpus/corpus.ts';
import { type TextAt, textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './check.ts';

/** An error for each date of the corpus that is refused for one of `kinds`. */
export function refusedDates(corpus: Corpus, kinds: readonly EdtfRefusal['kind'][]): Problem[] {
  const dates: { item: CorpusItem; date: TextAt }[] = [
    ...corpus.events.flatMap((item) => textsAt(item, 'date').map((date) => ({ item, date }))),
    ...corpus.documents.flatMap((item) =>
      textsAt(item, 'published').map((date) => ({ item, date })),
    ),
  ];
  return dates.flatMap(({ item, date }) => {
    if (item.file.startsWith('documents/') && date.text === UNKNOWN) return [];
    const parsed = parseEdtf(date.text);
    if (parsed.ok || !kinds.includes(parsed.reason.kind)) return [];
    const { message, mend } = parsed.reason;
    return [errorAt(item, date.path, { message, mend })];
  });
}
