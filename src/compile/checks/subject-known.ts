import { countryCodeFor, isCountry } from '../countries.ts';
import { textsAt } from '../read-values.ts';
import { type Check, errorAt } from './check.ts';

/** The subject is a country. */
export const subjectKnown: Check = {
  name: 'subject-known',
  check({ settings }) {
    if (settings === null) return [];
    return textsAt(settings, 'subject').flatMap(({ text, path }) => {
      if (isCountry(text)) return [];
      const near = countryCodeFor(text);
      const hint = near === null ? '' : `; did you mean "${near}"?`;
      return errorAt(settings, path, {
        message: `unknown country "${text}"${hint}`,
        mend: 'write the ISO 3166-1 code of two letters, such as TM',
      });
    });
  },
};
