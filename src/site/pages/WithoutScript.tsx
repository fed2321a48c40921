import styles from '../../app/detail/DocumentReader.module.css';
import { BASE, eventHref } from '../../app/state/hrefs.ts';
import { useWords } from '../../app/ui/use-words.ts';
import type { EventSummary } from '../../contract/event.ts';

/** The page of an unknown address, without scripts. */
export function MissingPage() {
  const words = useWords();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.pages.missingTitle}</h1>
      <p className={styles.origin}>
        {words.pages.missing} <a href={BASE}>{words.page.home}</a>
      </p>
    </main>
  );
}

/** Links an event from its former address, without scripts. */
export function MovedPage({ event }: { event: EventSummary }) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words.pages.movedTitle}</h1>
      <p className={styles.origin}>
        <a href={eventHref(event.id)}>{event.title}</a>
      </p>
    </main>
  );
}
