import { en } from './en.ts';
import type { Words } from './words.ts';

const LANGUAGES: Partial<Record<string, Words>> = { en };

/** The words of a language by its BCP 47 tag; English for a language that has no file. */
export function wordsIn(tag: string): Words {
  return LANGUAGES[tag] ?? en;
}
