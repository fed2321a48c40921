import { textsAt } from '../corpus/read-values.ts';
import { type Check, warningAt } from './check.ts';

/** Every organisation is a partner of some event. */
export const organizationsUsed: Check = {
  name: 'organizations-used',
  check(corpus) {
    const used = new Set(
      corpus.events.flatMap((event) => textsAt(event, 'partners.*').map(({ text }) => text)),
    );
    return corpus.organizations.flatMap((organization) =>
      textsAt(organization, 'id')
        .filter(({ text }) => !used.has(text))
        .map(({ path }) =>
          warningAt(organization, path, {
            message: 'no event has this organisation as partner',
            mend: 'remove it, or name it in an event',
          }),
        ),
    );
  },
};
