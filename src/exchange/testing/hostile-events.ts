import { spanOf } from '../../chronology/testing/events-from-text.ts';
import type { ExportedEvent } from '../../contract/files.ts';
import { EVENT_STATUSES } from '../../contract/vocabulary.ts';
import type { DateWords, NamedDate } from '../../words/describe-date.ts';
import type { ExchangeSite } from '../written.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

function date({ weekday = -1, day, month = 0, year, approximate }: NamedDate): string {
  const parts = [
    approximate ? 'about' : undefined,
    WEEKDAYS[weekday],
    day,
    MONTHS[month - 1],
    year,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

const DATES: DateWords = {
  alone: date,
  fromTo: (from, to) => `${date(from)} to ${date(to)}`,
  throughout: (period) => `all of ${date(period)}`,
  since: (from) => `since ${date(from)}`,
  from: (from) => `from ${date(from)}`,
  until: (to) => `until ${date(to)}`,
  someTimeIn: (period) => `in ${date(period)}`,
  between: (earliest, latest) => `between ${date(earliest)} and ${date(latest)}`,
  notBefore: (earliest) => `${earliest.day ? 'on' : 'in'} or after ${date(earliest)}`,
  notAfter: (latest) => `${latest.day ? 'on' : 'in'} or before ${date(latest)}`,
  probably: (phrase) => `probably ${phrase}`,
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

/** An event of that date, with other fields that a test needs. */
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
