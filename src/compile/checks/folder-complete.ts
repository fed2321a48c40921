import { SETTINGS_FILE } from '../corpus/corpus.ts';
import type { Check } from './check.ts';

/** There is a `corpus.yaml`. Whether there is any event is known only after the data sets are read. */
export const folderComplete: Check = {
  name: 'folder-complete',
  check: (corpus) =>
    corpus.files.has(SETTINGS_FILE)
      ? []
      : [
          {
            severity: 'error',
            file: '',
            line: 1,
            column: 1,
            message: 'there is no corpus.yaml',
            hint: 'write one: title: … and subject: an ISO country code',
          },
        ],
};
