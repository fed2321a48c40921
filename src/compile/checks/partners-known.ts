import { ORGANIZATIONS_FILE } from '../corpus/corpus.ts';
import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt, isUnreadable } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** Partners are countries, or organisations of `organizations.yaml`. */
export const partnersKnown: Check = {
  name: 'partners-known',
  check(corpus) {
    const organizations = new Set(
      corpus.organizations.flatMap((item) => textsAt(item, 'id').map(({ text }) => text)),
    );
    return corpus.events.flatMap((event) =>
      textsAt(event, 'partners.*').flatMap(({ text, path }) => {
        if (isCountry(text) || organizations.has(text)) return [];
        if (isUnreadable(corpus, ORGANIZATIONS_FILE)) return [];
        const near = countryCodeFor(text) ?? nearMiss(text, organizations);
        return errorAt(event, path, {
          message: `unknown country or organisation "${text}"${didYouMean(near)}`,
          mend: 'write an ISO 3166-1 code of two letters, or add the organisation to organizations.yaml',
        });
      }),
    );
  },
};
