import frame from '../../app/App.module.css';
import { EventArticle } from '../../app/detail/EventArticle.tsx';
import styles from '../../app/detail/EventDetails.module.css';
import { BASE, eventHref } from '../../app/state/hrefs.ts';
import { Icon } from '../../app/ui/Icon.tsx';
import { icons } from '../../app/ui/icons.ts';
import { useWords } from '../../app/ui/use-words.ts';
import { isUndated } from '../../chronology/compare.ts';
import type { EventDetail, EventSummary } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { TopOfPage } from './TopOfPage.tsx';

/** The events before and after one, in list order. */
export interface Neighbours {
  previous: EventSummary | undefined;
  next: EventSummary | undefined;
}

interface EventPageProps extends Neighbours {
  manifest: Manifest;
  event: EventDetail;
}

/** An event where the app shows it, so that nothing moves when the app takes over. */
export function EventPage({ manifest, event, previous, next }: EventPageProps) {
  const words = useWords();
  const partners = new Map(manifest.partners.map((partner) => [partner.id, partner]));
  return (
    <div className={`${frame.page} ${frame.static}`} data-display="timeline" data-details="true">
      <TopOfPage manifest={manifest} />
      <main className={frame.beside} data-scrolls="">
        <h1 className="hidden">{words.page.siteTitle(manifest.title)}</h1>
        <div className={styles.pane}>
          <div className={styles.toolbar}>
            <a className="button" href={BASE}>
              <Icon node={icons.back} /> {words.detail.back}
            </a>
            <div className={styles.steps}>
              <Step label={words.detail.previous} event={previous} icon={icons.earlier} />
              <Step label={words.detail.next} event={next} icon={icons.later} />
            </div>
            <div className={styles.steps}>
              <span className={`button ${frame.reserved}`} aria-hidden="true">
                <Icon node={icons.copy} /> {words.detail.copyLink}
              </span>
              <span className={`button ${frame.reserved}`} aria-hidden="true">
                <Icon node={icons.cite} /> {words.cite.open}
              </span>
            </div>
          </div>
          <article className={styles.article}>
            <EventArticle
              title={event.title}
              heading={null}
              event={event}
              partners={partners}
              datasets={manifest.datasets}
              notice={
                isUndated(event.date) && <p className={styles.notice}>{words.detail.undated}</p>
              }
            />
            <Elsewhere previous={previous} next={next} />
          </article>
        </div>
      </main>
    </div>
  );
}

interface StepProps {
  label: string;
  icon: (typeof icons)['earlier'];
  event: EventSummary | undefined;
}

/** Keeps its space at the ends of the list. */
function Step({ label, icon, event }: StepProps) {
  if (event === undefined) {
    return (
      <span className="button button-icon" aria-hidden="true">
        <Icon node={icon} />
      </span>
    );
  }
  return (
    <a
      className="button button-icon"
      href={eventHref(event.id)}
      aria-label={label}
      title={`${label}: ${event.title}`}
    >
      <Icon node={icon} />
    </a>
  );
}

/** Links to the neighbours by title, for readers without the app. */
function Elsewhere({ previous, next }: Neighbours) {
  const words = useWords();
  return (
    <nav className={frame.withoutApp} aria-label={words.pages.neighbours}>
      <ul className={frame.ways}>
        {previous !== undefined && (
          <li>
            <a href={eventHref(previous.id)}>{words.pages.previous(previous.title)}</a>
          </li>
        )}
        {next !== undefined && (
          <li>
            <a href={eventHref(next.id)}>{words.pages.next(next.title)}</a>
          </li>
        )}
        <li>
          <a href={BASE}>{words.page.home}</a>
        </li>
      </ul>
    </nav>
  );
}
