import { foldWhiteSpace } from './fold-text.ts';

/**
 * The similarity from which a passage is worth suggesting, 0 (nothing shared) to 1. Unrelated English
 * prose shares about a fifth of its trigrams, a quotation with a few changed words over a half.
 */
const LEAST_LIKENESS = 0.35;

/** A part of a document that resembles a quotation. `likeness`: 0 to 1, Dice coefficient of trigrams. */
export interface NearPassage {
  text: string;
  likeness: number;
}

interface Word {
  from: number;
  to: number;
  trigrams: string[];
}

/**
 * The part of `text`, of as many words as `quote`, that shares most letter trigrams with it; null if
 * nothing resembles it. Ties go to the earliest. For suggestions only: no citation relies on it.
 */
export function nearestPassage(text: string, quote: string): NearPassage | null {
  const wanted = words(quote);
  const offered = words(text);
  const size = Math.min(wanted.length, offered.length);
  if (size === 0) return null;

  const target = new Map<string, number>();
  for (const word of wanted) for (const trigram of word.trigrams) add(target, trigram, 1);
  const targetSize = total(target);
  const inWindow = new Map<string, number>();
  let windowSize = 0;
  let shared = 0;
  let best: { from: number; to: number; likeness: number } | null = null;
  for (const [index, word] of offered.entries()) {
    for (const trigram of word.trigrams) {
      if (add(inWindow, trigram, 1) <= (target.get(trigram) ?? 0)) shared += 1;
      windowSize += 1;
    }
    const leaving = offered[index - size];
    for (const trigram of leaving?.trigrams ?? []) {
      if (add(inWindow, trigram, -1) < (target.get(trigram) ?? 0)) shared -= 1;
      windowSize -= 1;
    }
    const first = offered[index - size + 1];
    const likeness = (2 * shared) / (targetSize + windowSize);
    if (first !== undefined && likeness > (best?.likeness ?? 0)) {
      best = { from: first.from, to: word.to, likeness };
    }
  }
  if (best === null || best.likeness < LEAST_LIKENESS) return null;
  return { text: foldWhiteSpace(text.slice(best.from, best.to)), likeness: best.likeness };
}

/** Words with adjacent punctuation, and the trigrams of their letters. */
function words(text: string): Word[] {
  return Array.from(text.matchAll(/\P{White_Space}+/gu), (match) => {
    const bare = match[0]
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    const padded = ` ${bare} `;
    const trigrams: string[] = [];
    for (let i = 0; bare !== '' && i + 3 <= padded.length; i++)
      trigrams.push(padded.slice(i, i + 3));
    return { from: match.index, to: match.index + match[0].length, trigrams };
  });
}

function add(counts: Map<string, number>, key: string, amount: number): number {
  const count = (counts.get(key) ?? 0) + amount;
  counts.set(key, count);
  return count;
}

function total(counts: Map<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
