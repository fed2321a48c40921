import type { CorpusItem } from '../corpus.ts';
import { nearMiss } from '../near-miss.ts';
import type { Problem } from '../problem.ts';
import { textsAt } from '../read-values.ts';
import { errorAt } from './check.ts';

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
      const near = nearMiss(text, known);
      return errorAt(item, path, {
        message: `unknown ${what} "${text}"${near === null ? '' : `; did you mean "${near}"?`}`,
        mend: `use one of: ${known.join(', ')}`,
      });
    });
}
