import { createContext, useContext } from 'react';
import type { Words } from '../../words/words.ts';

/** The words of the reader's language, set once around the whole app or page. */
export const WordsContext = createContext<Words | null>(null);

/** @throws {Error} outside of a `WordsContext`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('No WordsContext around this component');
  return words;
}
