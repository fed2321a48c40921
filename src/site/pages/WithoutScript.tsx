import styles from '../../app/detail/DocumentReader.module.css';
import { BASE, eventHref } from '../../app/state/hrefs.ts';
import type { EventSummary } from '../../contract/event.ts';
import { text } from '../../words/index.ts';

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
