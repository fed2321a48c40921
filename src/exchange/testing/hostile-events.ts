import { spanOf } from '../../chronology/testing/events-from-text.ts';
import type { ExportedEvent } from '../../contract/files.ts';
import { EVENT_STATUSES } from '../../contract/vocabulary.ts';
import type { DateWords } from '../../words/describe-date.ts';
import type { ExchangeSite } from '../written.ts';

const DATES: DateWords = {
  months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  day: (day, month, year) => `${day} ${month} ${year}`,
  weekdayAndDay: (weekday, day) => `${weekday} ${day}`,
  month: (month, year) => `${month} ${year}`,
  dayOfYear: (day, month) => `${day} ${month}`,
  dayOfMonth: (day) => String(day),
  fromTo: (from, to) => `${from} to ${to}`,
  throughout: (period) => `all of ${period}`,
  since: (from) => `since ${from}`,
  from: (from) => `from ${from}`,
  until: (to) => `until ${to}`,
  someTimeIn: (period) => `in ${period}`,
  between: (earliest, latest) => `between ${earliest} and ${latest}`,
  onOrAfter: (day) => `on or after ${day}`,
  onOrBefore: (day) => `on or before ${day}`,
  inOrAfter: (period) => `in or after ${period}`,
  inOrBefore: (period) => `in or before ${period}`,
  about: (date) => `about ${date}`,
  probably: (date) => `probably ${date}`,
  unknown: 'date unknown',
};

/** A site whose title is markup. */
export const SITE: ExchangeSite = {
  title: '<b>Freedonia</b> & "friends"',
  address: 'https://example.org/x/?partner=RU',
  host: 'example.org',
  eventAddress: (id) => `https://example.org/x/event/${id}/`,
  sourceAddress: (id) => `https://example.org/x/source/${id}/`,
  partnerName: (id) => (id === 'RU' ? 'Russia' : id),
  words: {
    dates: DATES,
    statuses: record(EVENT_STATUSES),
    uncertain: (title) => `(uncertain) ${title}`,
  },
};

function record<K extends string>(names: readonly K[]): Record<K, string> {
  const words: Partial<Record<K, string>> = {};
  for (const name of names) words[name] = `word of ${name}`;
  return words as Record<K, string>;
}

/** An event of that date, with what a test says besides. */
export function eventOn(edtf: string, more: Partial<ExportedEvent> = {}): ExportedEvent {
  return {
    id: 'talks',
    title: 'Talks',
    summary: 'They talked.',
    date: { ...spanOf(edtf), basis: 'The text gives the day.' },
    partners: ['RU', 'OSCE'],
    type: 'CONSULT',
    modes: ['visit', 'phone'],
    contexts: ['economic'],
    status: 'happened',
    place: null,
    participants: [],
    citations: [],
    ...more,
  };
}

export const HOSTILE_TEXTS = [
  '=HYPERLINK("https://evil.example/","Click")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'He said "no", then\nleft; twice\\',
  'one line\nand another',
  'one line\r\nand another',
  `<script>alert(1)</script> & <img src=x onerror='a'>`,
  'Мургаб, Түркмен, ňň 🇹🇲 '.repeat(12).trim(),
  ']]> END:VEVENT',
  'BEGIN:VALARM\nEND:VCALENDAR',
];
