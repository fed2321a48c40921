import { DOCUMENT_FILE, EVENTS_FILE, ORGANIZATIONS_FILE, SETTINGS_FILE } from '../corpus/corpus.ts';
import type { Check } from './check.ts';

/** No file of the corpus is left unread for its name or place, unless it is a readme. */
export const unreadFiles: Check = {
  name: 'unread-files',
  check: (corpus) =>
    [...corpus.files.keys()].filter(isUnread).map((file) => ({
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      message: 'this file is not read',
      mend: 'documents stand in documents/<id>.md, events in events/<name>.yaml, without folders below',
    })),
};

function isUnread(file: string): boolean {
  if (file === SETTINGS_FILE || file === ORGANIZATIONS_FILE || /^readme\b[^/]*$/i.test(file)) {
    return false;
  }
  return !DOCUMENT_FILE.test(file) && !EVENTS_FILE.test(file);
}
