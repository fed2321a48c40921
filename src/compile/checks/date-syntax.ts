import type { Check } from './check.ts';
import { refusedDates } from './refused-dates.ts';

/** Dates are EDTF, of the supported kinds. */
export const dateSyntax: Check = {
  name: 'date-syntax',
  check: (corpus) => refusedDates(corpus, ['not-edtf', 'unsupported']),
};
