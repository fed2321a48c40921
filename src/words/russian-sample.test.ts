import { expect, it } from 'vitest';
import { spanOf } from '../chronology/testing/events-from-text.ts';
import { amountsIn } from './amounts.ts';
import { type DateWords, describeDateSpan, type NamedDate } from './describe-date.ts';

/*
 * A few Russian words, to prove that another language needs only another file: it has four plural forms, and its months
 * have another form in each phrase.
 */

const { count } = amountsIn('ru');

/** April and May: nominative, genitive, accusative, instrumental, prepositional. */
const MONTHS: Record<number, readonly [string, string, string, string, string]> = {
  4: ['апрель', 'апреля', 'апрель', 'апрелем', 'апреле'],
  5: ['май', 'мая', 'май', 'маем', 'мае'],
};

const YEARS = ['год', 'года', 'год', 'годами', 'году'] as const;

const NOMINATIVE = 0;
const GENITIVE = 1;
const ACCUSATIVE = 2;
const INSTRUMENTAL = 3;
const PREPOSITIONAL = 4;

function date({ day, month, year }: NamedDate, grammaticalCase: 0 | 1 | 2 | 3 | 4): string {
  // Before a year a month is declined and the year is in the genitive; after a day the month is, too.
  const name = MONTHS[month ?? 0]?.[day === undefined ? grammaticalCase : GENITIVE];
  const years = YEARS[month === undefined ? grammaticalCase : GENITIVE];
  return [day, name, year === undefined ? undefined : `${year} ${years}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

const DATES: DateWords = {
  alone: (named) =>
    `${named.approximate ? 'около ' : ''}${date(named, named.approximate ? GENITIVE : NOMINATIVE)}`,
  fromTo: (from, to) => `с ${date(from, GENITIVE)} по ${date(to, ACCUSATIVE)}`,
  throughout: (period) => `весь ${date(period, ACCUSATIVE)}`,
  since: (from) => `с ${date(from, GENITIVE)}`,
  from: (from) => `с ${date(from, GENITIVE)}, конец неизвестен`,
  until: (to) => `до ${date(to, GENITIVE)}`,
  someTimeIn: (period) => `в ${date(period, PREPOSITIONAL)}`,
  between: (earliest, latest) =>
    `между ${date(earliest, INSTRUMENTAL)} и ${date(latest, INSTRUMENTAL)}`,
  notBefore: (earliest) => `не ранее ${date(earliest, GENITIVE)}`,
  notAfter: (latest) => `не позднее ${date(latest, GENITIVE)}`,
  probably: (phrase) => `вероятно, ${phrase}`,
  unknown: 'дата неизвестна',
};

it.each([
  [0, '0 событий'],
  [1, '1 событие'],
  [2, '2 события'],
  [5, '5 событий'],
  [11, '11 событий'],
  [21, '21 событие'],
  [1.5, '1,5 события'],
])('%f is said as “%s”', (amount, said) => {
  const forms = { one: 'событие', few: 'события', many: 'событий', other: 'события' };
  expect(count(amount, forms)).toBe(said);
});

it.each([
  ['2021-04-01', '1 апреля 2021 года'],
  ['2021-04', 'в апреле 2021 года'],
  ['2021', 'в 2021 году'],
  ['2021~', 'около 2021 года'],
  ['2021-04?', 'вероятно, в апреле 2021 года'],
  ['2021-04/2021-05', 'с апреля по май 2021 года'],
  ['2021-04-01/2021-04-03', 'с 1 по 3 апреля 2021 года'],
  ['[2021-04..2021-05]', 'между апрелем и маем 2021 года'],
  ['2021-04/2021-04', 'весь апрель 2021 года'],
  ['2021-04/..', 'с апреля 2021 года'],
  ['[..2021-05-10]', 'не позднее 10 мая 2021 года'],
])('%s is said as “%s”', (edtf, said) => {
  expect(describeDateSpan(spanOf(edtf), DATES)).toBe(said);
});

it('names a month by itself in the nominative, after a day in the genitive', () => {
  expect(DATES.alone({ month: 4 })).toBe('апрель');
  expect(DATES.alone({ month: 4, year: 2021 })).toBe('апрель 2021 года');
  expect(DATES.alone({ day: 1, month: 4 })).toBe('1 апреля');
});
