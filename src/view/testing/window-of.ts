import { type DayRange, parsePeriod } from '../../chronology/period.ts';

/** @throws Error if `text` is no period: the test would test something else */
export function windowOf(text: string): DayRange {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
}
