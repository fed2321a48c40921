import { countryCodeFor, isCountry } from '../corpus/countries.ts';
import { type Check, errorAt } from './check.ts';
import { didYouMean } from './near-miss.ts';

/** The subject is a country. */
export const subjectKnown: Check = {
  name: 'subject-known',
  check({ settings }) {
    const subject = settings?.subject;
    if (!settings || !subject || isCountry(subject.text)) return [];
    return [
      errorAt(settings, subject.path, {
        message: `unknown country "${subject.text}"${didYouMean(countryCodeFor(subject.text))}`,
        hint: 'write the ISO 3166-1 code of two letters, such as TM',
      }),
    ];
  },
};
