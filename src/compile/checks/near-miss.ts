/**
 * The word of `known` that `word` was probably meant to be, or null: the same but for case and separators,
 * or at most a third of its letters away. The first of equals.
 */
export function nearMiss(word: string, known: Iterable<string>): string | null {
  const wanted = bare(word);
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, bare(candidate), bestDistance);
    // Two letters of which one differs have nothing in common.
    if (distance < bestDistance && distance < wanted.length - 1) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** `; did you mean "KZ"?`, to end a sentence about a wrong word; nothing where there is no such guess. */
export function didYouMean(guess: string | null): string {
  return guess === null ? '' : `; did you mean "${guess}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Letters to insert, remove, replace, or swap with their neighbour, to make `b` of `a` (optimal string
 * alignment); or `limit` where it is clearly no less.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : limit;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit;
}
