import { ORGANISATIONS_FILE } from '../corpus/corpus.ts';
import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import { type Check, errorAt, isUnreadable } from './check.ts';
import { didYouMean, nearMiss } from './near-miss.ts';

/** Partners are countries, or organisations of `organizations.yaml`. */
export const partnersKnown: Check = {
  name: 'partners-known',
  check(corpus) {
    if (isUnreadable(corpus, ORGANISATIONS_FILE)) return [];
    const ids = new Set(corpus.organisations.flatMap(({ ownId }) => ownId?.text ?? []));
    return corpus.events.flatMap((event) =>
      event.partners.flatMap(({ text, path }) => {
        if (isCountry(text) || ids.has(text)) return [];
        return errorAt(event, path, {
          message: `unknown country or organisation "${text}"${didYouMean(countryCodeFor(text) ?? nearMiss(text, ids))}`,
          hint: 'write an ISO 3166-1 code of two letters, or add the organisation to organizations.yaml',
        });
      }),
    );
  },
};
