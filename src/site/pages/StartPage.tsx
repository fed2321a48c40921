import frame from '../../app/App.module.css';
import styles from '../../app/detail/DocumentReader.module.css';
import { BASE, eventHref } from '../../app/state/hrefs.ts';
import { Loading } from '../../app/ui/Failure.tsx';
import { useWords } from '../../app/ui/use-words.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { EVENTS_EXPORT_PATH } from '../../pyramid/data-paths.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import { TopOfPage } from './TopOfPage.tsx';

interface StartPageProps {
  manifest: Manifest;
  /** The most prominent events. */
  events: EventSummary[];
}

/** The frame that the app fills; without scripts, the most prominent events. */
export function StartPage({ manifest, events }: StartPageProps) {
  const words = useWords();
  return (
    <div className={`${frame.page} ${frame.static}`} data-display="timeline" data-details="false">
      <TopOfPage manifest={manifest} />
      <div className={`${frame.main} ${frame.untilApp}`}>
        <Loading label={words.page.loading} />
      </div>
      <main className={`${frame.main} ${frame.withoutApp}`}>
        <div className={styles.page}>
          <h1 className={styles.title}>{words.page.siteTitle(manifest.title)}</h1>
          <p className={styles.origin}>
            {words.page.noScript}{' '}
            {manifest.exported && (
              <a href={`${BASE}data/${EVENTS_EXPORT_PATH}`}>{words.page.noScriptLink}</a>
            )}
          </p>
          <section className={frame.ways}>
            <h2 className="heading">{words.pages.prominent}</h2>
            <ul>
              {events.map((event) => (
                <li key={event.id}>
                  <a href={eventHref(event.id)}>{event.title}</a>,{' '}
                  {describeDateSpan(event.date, words.dates)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </div>
  );
}
