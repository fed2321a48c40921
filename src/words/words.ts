import type { en } from './en.ts';

/**
 * Everything a reader reads in one language: the app, the published site and the exports. English sets the keys; another
 * language is another file with the same keys. A function gets numbers and finished names and returns a phrase, so each
 * language chooses its own order, plural forms and cases.
 */
export type Words = typeof en;
