import damerauLevenshtein from 'damerau-levenshtein';

/**
 * The word of `known` that `word` is probably a misspelling of, or null: equal but for case and
 * separators, or within a third of its letters in Damerau-Levenshtein distance. Ties go to the first.
 */
export function nearMiss(word: string, known: Iterable<string>): string | null {
  const wanted = bare(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = damerauLevenshtein(wanted, bare(candidate)).steps;
    // Two letters of which one differs are not alike.
    if (distance < bestDistance && distance < wanted.length - 1) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `; did you mean "KZ"?`, the end of a message about a wrong word; empty without a guess. */
export function didYouMean(guess: string | null): string {
  return guess === null ? '' : `; did you mean "${guess}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
