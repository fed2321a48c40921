import type { Check } from './check.ts';

/** Every file is UTF-8. */
export const encoding: Check = {
  name: 'encoding',
  check: (corpus) =>
    corpus.undecodable.map(({ file, line, column, byteOffset }) => ({
      severity: 'error',
      file,
      line,
      column,
      message: `not UTF-8: byte ${byteOffset} (from 0) does not begin a character`,
      hint: 'save the file as UTF-8',
    })),
};
