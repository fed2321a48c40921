import { daysInMonth } from './date-pattern.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** EDTF's codes for seasons and other divisions of a year stand where a month would. */
const FIRST_DIVISION = 21;
const LAST_DIVISION = 41;

/**
 * The first month or day in `text` that no calendar has, and what to write instead; null where there is
 * none. The grammar alone would call `2021-02-30` no date, which does not help, and lets `1900-02-29` pass.
 */
export function findImpossibleDay(text: string): { message: string; hint: string } | null {
  const dates = text.matchAll(
    /(?<![\dX-])[~?%]?([\dX]{4})[~?%]?-[~?%]?(\d{2})(?:[~?%]?-[~?%]?(\d{2}))?(?![\dX])/g,
  );
  for (const [whole, yearDigits = '', monthDigits = '', dayDigits] of dates) {
    const month = Number(monthDigits);
    const name = MONTHS[month - 1];
    if (name === undefined) {
      const isDivision = month >= FIRST_DIVISION && month <= LAST_DIVISION;
      if (isDivision && dayDigits === undefined) continue;
      return {
        message: `${whole} does not exist: months run from 01 to 12`,
        hint: 'correct the month',
      };
    }
    if (dayDigits === undefined) continue;
    const day = Number(dayDigits);
    const year = /X/.test(yearDigits) ? 2000 : Number(yearDigits);
    const last = daysInMonth(year, month);
    if (day >= 1 && day <= last) continue;
    const when = /X/.test(yearDigits) ? name : `${name} ${yearDigits}`;
    return {
      message: `${whole} does not exist: the last day of ${when} is the ${last}${last === 31 ? 'st' : 'th'}`,
      hint: 'correct the day, or leave it out where the document does not give it',
    };
  }
  return null;
}
