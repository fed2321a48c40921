import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import { textsAt } from '../corpus/read-values.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean } from './near-miss.ts';

/** The subject is a country. */
export const subjectKnown: Check = {
  name: 'subject-known',
  check({ settings }) {
    if (settings === null) return [];
    return textsAt(settings, 'subject').flatMap(({ text, path }) => {
      if (isCountry(text)) return [];
      return errorAt(settings, path, {
        message: `unknown country "${text}"${didYouMean(countryCodeFor(text))}`,
        mend: 'write the ISO 3166-1 code of two letters, such as TM',
      });
    });
  },
};
