import { en, type Text } from './en.ts';

/** The words of the app in the reader's language. English is the only one so far. */
export const text: Text = en;
