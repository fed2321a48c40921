import { type Corpus, SETTINGS_FILE } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** There is a `corpus.yaml`, and at least one event. */
export const folderComplete: Check = {
  name: 'folder-complete',
  check(corpus) {
    const problems: Problem[] = [];
    if (!corpus.files.has(SETTINGS_FILE)) {
      problems.push(
        missing('there is no corpus.yaml', 'write one: title: … and subject: an ISO country code'),
      );
    }
    if (corpus.events.length === 0 && !hasUnreadEvents(corpus)) {
      problems.push(
        missing('the corpus has no events', 'write a list of events in events/<name>.yaml'),
      );
    }
    return problems;
  },
};

function missing(message: string, mend: string): Problem {
  return { severity: 'error', file: '', line: 1, column: 1, message, mend };
}

/** Files that could not be read have a problem of their own. */
function hasUnreadEvents(corpus: Corpus): boolean {
  return [...corpus.undecodable, ...corpus.malformed].some(({ file }) =>
    file.startsWith('events/'),
  );
}
