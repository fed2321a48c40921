import ical, { ICalEventTransparency } from 'ical-generator';
import { type EpochDay, epochDay, LAST_DAY, parseIsoDay, startOfDay } from '../chronology/days.ts';
import type { DateSpan } from '../contract/date-span.ts';
import type { ExportedEvent } from '../contract/files.ts';
import { describeDateSpan } from '../words/describe-date.ts';
import type { ExchangeSite, Write } from './written.ts';

/** Most days between which a moment of a calendar may be. */
const WIDEST_MOMENT = 366;

/** A fixed date of writing, so that the same events give the same file on any day. */
const STAMP = new Date(0);

/**
 * All-day events. Dates with an open or unknown side, and moments vaguer than a year, are left out.
 */
export const writeICalendar: Write = (events, site) => {
  const calendar = ical({
    name: site.title,
    prodId: { company: 'Dateline', product: 'Timeline', language: 'EN' },
  });
  let leftOut = 0;
  for (const event of events) {
    const days = calendarDays(event.date);
    if (days === null) {
      leftOut += 1;
      continue;
    }
    calendar.createEvent({
      id: `${event.id}@${site.host}`,
      stamp: STAMP,
      start: new Date(startOfDay(days.first)),
      end: new Date(startOfDay(days.after)),
      allDay: true,
      timezone: 'UTC',
      summary: isUncertain(event.date) ? site.words.uncertain(event.title) : event.title,
      description: describe(event, site),
      location: event.place,
      url: site.eventAddress(event.id),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return { text: calendar.toString(), leftOut };
};

/** The first day and the day after the last; null for a date to leave out. */
function calendarDays(date: DateSpan): { first: EpochDay; after: EpochDay } | null {
  if (date.earliest === null || date.latest === null) return null;
  const first = parseIsoDay(date.earliest);
  const after = epochDay(parseIsoDay(date.latest) + 1);
  const vague = date.kind === 'within' && after - first > WIDEST_MOMENT;
  return vague || after > LAST_DAY ? null : { first, after };
}

function isUncertain({ kind, approximate }: DateSpan): boolean {
  return kind === 'within' || approximate;
}

/** The date in words, a status other than `happened`, and the summary. */
function describe({ date, status, summary }: ExportedEvent, { words }: ExchangeSite): string {
  const parts = [
    describeDateSpan(date, words.dates),
    status === 'happened' ? '' : words.statuses[status],
    summary,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}
