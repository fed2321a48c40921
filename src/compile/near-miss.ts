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

/** `, did you mean "KZ"?` or nothing, to end a sentence on `word`. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearMiss(word, known);
  return near === null ? '' : `; did you mean "${near}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** Levenshtein's distance, or `limit` as soon as it is clear that it is no less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit;
}
