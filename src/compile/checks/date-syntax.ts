import type { Check } from './check.ts';
import { refusedDates } from './dated-values.ts';

/** Dates are EDTF, of the kinds that are supported. */
export const dateSyntax: Check = {
  name: 'date-syntax',
  check: (corpus) => refusedDates(corpus, ['not-edtf', 'unsupported']),
};
