import { daysInMonth } from './date-pattern.ts';
import { dayFromParts, startOfDay } from './days.ts';

const MONTH_NAME = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** Stands for a year with unspecified digits, so that 29 February may exist. */
const LEAP_YEAR = 2000;

/** EDTF's codes for seasons and other divisions of a year, in place of a month. */
const FIRST_DIVISION = 21;
const LAST_DIVISION = 41;

/**
 * The first month or day in `text` that does not exist, as a message with a hint; null if all do.
 * The grammar rejects `2021-02-30` without a reason, and accepts `1900-02-29`.
 */
export function findImpossibleDay(text: string): { message: string; hint: string } | null {
  const dates = text.matchAll(
    /(?<![\dX-])[~?%]?([\dX]{4})[~?%]?-[~?%]?(\d{2})(?:[~?%]?-[~?%]?(\d{2}))?(?![\dX])/g,
  );
  for (const [whole, yearDigits = '', monthDigits = '', dayDigits] of dates) {
    const month = Number(monthDigits);
    if (month < 1 || month > 12) {
      const isDivision = month >= FIRST_DIVISION && month <= LAST_DIVISION;
      if (isDivision && dayDigits === undefined) continue;
      return {
        message: `${whole} does not exist: months run from 01 to 12`,
        hint: 'correct the month',
      };
    }
    if (dayDigits === undefined) continue;
    const day = Number(dayDigits);
    const someYear = yearDigits.includes('X');
    const last = daysInMonth(someYear ? LEAP_YEAR : Number(yearDigits), month);
    if (day >= 1 && day <= last) continue;
    const name = MONTH_NAME.format(startOfDay(dayFromParts(LEAP_YEAR, month, 1)));
    const when = someYear ? name : `${name} ${yearDigits}`;
    return {
      message: `${whole} does not exist: the last day of ${when} is the ${last}${last === 31 ? 'st' : 'th'}`,
      hint: 'correct the day, or leave it out where the document does not give it',
    };
  }
  return null;
}
