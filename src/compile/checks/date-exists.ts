import type { Check } from './check.ts';
import { refusedDates } from './refused-dates.ts';

/** Dates name months and days that the calendar has. */
export const dateExists: Check = {
  name: 'date-exists',
  check: (corpus) => refusedDates(corpus, ['impossible-day']),
};
