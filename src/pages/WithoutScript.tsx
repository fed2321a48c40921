import styles from '../app/detail/DocumentReader.module.css';
import { BASE, eventHref } from '../app/state/hrefs.ts';
import { text } from '../app/ui/text/index.ts';
import { describeDateSpan } from '../chronology/describe.ts';
import type { EventSummary } from '../contract/event.ts';
import type { Manifest } from '../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../pyramid/data-paths.ts';

/** The start page where no script runs: what is missing, and the most prominent events. */
export function StartPage({ manifest, events }: { manifest: Manifest; events: EventSummary[] }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.page.siteTitle(manifest.title)}</h1>
      <p className={styles.origin}>
        {text.page.noScript}{' '}
        {manifest.exported && (
          <a href={`${BASE}data/${EVENTS_EXPORT_PATH}`}>{text.page.noScriptLink}</a>
        )}
      </p>
      <h2 className="heading">{text.pages.prominent}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <a href={eventHref(event.id)}>{event.title}</a>,{' '}
            {describeDateSpan(event.date, text.dates)}
          </li>
        ))}
      </ul>
    </main>
  );
}

/** Where no script runs to say more, the page of an address that leads nowhere. */
export function MissingPage() {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.pages.missingTitle}</h1>
      <p className={styles.origin}>
        {text.pages.missing} <a href={BASE}>{text.page.home}</a>
      </p>
    </main>
  );
}

/** Leads on from an event's former address where no script runs to do so. */
export function MovedPage({ event }: { event: EventSummary }) {
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{text.pages.movedTitle}</h1>
      <p className={styles.origin}>
        <a href={eventHref(event.id)}>{event.title}</a>
      </p>
    </main>
  );
}
