import type { CorpusItem } from '../corpus/corpus.ts';
import { textsAt } from '../corpus/read-values.ts';
import type { Problem } from '../problem.ts';
import { errorAt } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** An error for each text at `pattern` that is none of `known`. `what` names such a word: `type`. */
export function unknownWords(
  item: CorpusItem,
  pattern: string,
  what: string,
  known: readonly string[],
): Problem[] {
  return textsAt(item, pattern)
    .filter(({ text }) => !known.includes(text))
    .map(({ text, path }) => {
      return errorAt(item, path, {
        message: `unknown ${what} "${text}"${didYouMean(nearMiss(text, known))}`,
        mend: `use one of: ${known.join(', ')}`,
      });
    });
}
