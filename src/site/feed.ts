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

/** Feed readers fetch the whole file each time. */
const MOST_ENTRIES = 50;

type AddedEvent = EventDetail & { added: IsoDay };

/** Whether the event says when it was added, as the feed requires. */
export function isAdded(event: EventDetail): event is AddedEvent {
  return event.added !== null;
}

/**
 * The latest additions as Atom (RFC 4287), newest first, those of one day in list order. The same
 * events give the same bytes on any day.
 *
 * @param address where the site is published, with a trailing slash.
 * @returns null if no event says when it was added: a feed must say when it last changed.
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

/** The library writes titles and descriptions of entries as HTML, unescaped. */
function html(text: string): string {
  return escapeHtml(withoutControls(text));
}

/** The library escapes other texts for XML, but takes `&amp;` for an escaped character. */
function plainText(text: string): string {
  return withoutControls(text).replaceAll('&', '&amp;');
}

/** XML allows most control characters in no form, not even escaped. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '');
}
