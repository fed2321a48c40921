import { isUndated } from '../chronology/compare.ts';
import type { DateSpan } from '../contract/date-span.ts';
import type { ExportedEvent } from '../contract/files.ts';
import { describeDateSpan, writtenFrom } from '../words/describe-date.ts';
import { escapeHtml } from '../words/escape-html.ts';
import { indentedJson } from './json.ts';
import type { ExchangeSite, Write } from './written.ts';

/** A date of TimelineJS, as precise as known. */
interface SlideDate {
  year: number;
  month?: number;
  day?: number;
}

/** JSON for Knight Lab's TimelineJS, which reads text as HTML. Undated events are left out. */
export const writeTimelineJs: Write = (events, site) => {
  const dated = events.filter(({ date }) => !isUndated(date));
  const timeline = {
    title: { text: { headline: escapeHtml(site.title) } },
    events: dated.map((event) => slide(event, site)),
  };
  return { text: indentedJson(timeline), leftOut: events.length - dated.length };
};

function slide({ id, title, summary, date, citations }: ExportedEvent, site: ExchangeSite) {
  const quotations = citations.map(({ exact }) => `<blockquote>${escapeHtml(exact)}</blockquote>`);
  const address = escapeHtml(site.eventAddress(id));
  return {
    unique_id: id,
    ...slideDates(date),
    display_date: escapeHtml(describeDateSpan(date, site.words.dates)),
    text: {
      headline: escapeHtml(title),
      text: [
        ...(summary === '' ? [] : [`<p>${escapeHtml(summary)}</p>`]),
        ...quotations,
        `<p><a href="${address}">${address}</a></p>`,
      ].join(''),
    },
  };
}

/** From the start of the date, as precise as written, to its last day. */
function slideDates({ edtf, earliest, latest, kind }: DateSpan) {
  const first = earliest ?? '';
  const start = kind === 'instant' ? first : writtenFrom(edtf, first);
  return {
    start_date: slideDate(start),
    ...(latest === null || latest === earliest ? {} : { end_date: slideDate(latest) }),
  };
}

function slideDate(period: string): SlideDate {
  const [year, month, day] = period.split('-').map(Number);
  return {
    year: year ?? 0,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}
