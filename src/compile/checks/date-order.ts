import type { Check } from './check.ts';
import { refusedDates } from './refused-dates.ts';

/** Nothing ends before it starts. */
export const dateOrder: Check = {
  name: 'date-order',
  check: (corpus) => refusedDates(corpus, ['end-before-start']),
};
