import { isCorpusFile } from '../corpus/corpus.ts';
import type { Check } from './check.ts';

/** Every file of the corpus is read, unless it is a readme. */
export const unreadFiles: Check = {
  name: 'unread-files',
  check: ({ files }) =>
    [...files.keys()]
      .filter((file) => !isCorpusFile(file) && !/^readme\b[^/]*$/i.test(file))
      .map((file) => ({
        severity: 'warning',
        file,
        line: 1,
        column: 1,
        message: 'this file is not read',
        hint: 'put documents in documents/<id>.md and events in events/<name>.yaml, without folders below',
      })),
};
