import { Feed } from 'feed';
import { routePath } from '../app/state/address.ts';
import { parseIsoDay, startOfDay } from '../chronology/days.ts';
import { byCodeUnit } from '../contract/code-unit-order.ts';
import type { IsoDay } from '../contract/date-span.ts';
import type { EventDetail } from '../contract/event.ts';
import { describeDateSpan } from '../words/describe-date.ts';
import { escapeHtml } from '../words/escape-html.ts';
import type { Words } from '../words/words.ts';

export const FEED_PATH = 'feed.xml';

/** What has come since a reader last looked; readers ask for the whole file each time. */
const MOST_ENTRIES = 50;

type AddedEvent = EventDetail & { added: IsoDay };

/** Whether it is known when the event was added, so that it can stand in the feed. */
export function isAdded(event: EventDetail): event is AddedEvent {
  return event.added !== null;
}

/**
 * The latest additions as Atom (RFC 4287), the newest first, those of a day in the order of the list. The same events give the
 * same bytes on any day.
 *
 * @param address where the site is published, with a slash at the end.
 * @returns null where no event says when it was added: a feed must say when it last changed.
 */
export function feedFile(
  title: string,
  events: readonly EventDetail[],
  address: string,
  words: Words,
): string | null {
  const additions = events
    .filter(isAdded)
    .sort((a, b) => byCodeUnit(b.added, a.added))
    .slice(0, MOST_ENTRIES);
  const [newest] = additions;
  if (newest === undefined) return null;
  const feed = new Feed({
    id: address + FEED_PATH,
    title: plainText(words.page.siteTitle(title)),
    author: { name: plainText(words.page.siteTitle(title)) },
    link: address,
    feed: address + FEED_PATH,
    updated: beginningOf(newest.added),
    generator: false,
  });
  for (const event of additions) {
    const page = routePath({ kind: 'event', id: event.id }, address);
    feed.addItem({
      id: page,
      link: page,
      title: html(event.title),
      description: `<p>${html(describeDateSpan(event.date, words.dates))}</p><p>${html(event.summary)}</p>`,
      date: beginningOf(event.added),
      published: beginningOf(event.added),
    });
  }
  return `${feed.atom1()}\n`;
}

function beginningOf(day: IsoDay): Date {
  return new Date(startOfDay(parseIsoDay(day)));
}

/** The library writes titles and descriptions of entries as HTML, as they are. */
function html(text: string): string {
  return escapeHtml(withoutControls(text));
}

/** Elsewhere it escapes for XML, but takes `&amp;` for a sign that is escaped already. */
function plainText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;');
}

/** XML has no place for most control characters, not even escaped. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}
