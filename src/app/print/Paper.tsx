import { isUndated } from '../../chronology/compare.ts';
import type { EventDetail } from '../../contract/event.ts';
import type { Manifest } from '../../contract/files.ts';
import { describeChoice } from '../../words/describe-choice.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import type { Words } from '../../words/words.ts';
import { absoluteAddress, eventHref, viewHref } from '../state/hrefs.ts';
import { useView } from '../state/view-store.ts';
import { useWords } from '../ui/use-words.ts';
import { FootnoteList } from './FootnoteList.tsx';
import { footnotesOf } from './footnotes.ts';
import styles from './PrintPane.module.css';

interface PaperProps {
  manifest: Manifest;
  /** In list order. */
  events: readonly EventDetail[];
  /** The number of events if the view has more; null if these are all. */
  cut: number | null;
}

/** Events by date under their years, with their passages and sources as footnotes. */
export function Paper({ manifest, events, cut }: PaperProps) {
  const words = useWords();
  const address = useView(viewHref);
  const { notes, byEvent } = footnotesOf(events);
  const names = new Map(manifest.partners.map(({ id, name }) => [id, name]));
  const choice = useView((view) => describeChoice(view, manifest, words));
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.site}>{words.page.siteTitle(manifest.title)}</h1>
        <p>
          {words.events(events.length)} · {choice}
        </p>
        {cut !== null && <p>{words.print.cut(cut)}</p>}
        <p className={styles.address}>{absoluteAddress(address)}</p>
      </header>
      {years(events, words).map(([year, ofYear]) => (
        <section key={year}>
          <h2 className={styles.year}>{year}</h2>
          {ofYear.map((event) => (
            <article key={event.id} className={styles.event}>
              <p className={styles.date}>{describeDateSpan(event.date, words.dates)}</p>
              <h3 className={styles.title}>
                {event.title}
                {(byEvent.get(event.id) ?? []).map((number) => (
                  <sup key={number} className={styles.mark}>
                    <a href={`#note-${number}`}>{number}</a>
                  </sup>
                ))}
              </h3>
              <p className={styles.facts}>
                {[
                  ...event.partners.map((id) => names.get(id) ?? id),
                  words.kind(event.type, event.modes),
                  ...(event.status === 'happened' ? [] : [words.statuses[event.status]]),
                ].join(' · ')}
              </p>
              {event.summary !== '' && <p>{event.summary}</p>}
              {event.note !== null && (
                <p>
                  {words.detail.note}: {event.note}
                </p>
              )}
              <p className={styles.address}>{absoluteAddress(eventHref(event.id))}</p>
            </article>
          ))}
        </section>
      ))}
      {events.length === 0 && <p>{words.list.empty}</p>}
      <FootnoteList notes={notes} datasets={manifest.datasets} />
    </>
  );
}

/** Groups events by the year they begin in, which is also list order. */
function years(
  events: readonly EventDetail[],
  words: Words,
): [year: string, events: EventDetail[]][] {
  const groups = new Map<string, EventDetail[]>();
  for (const event of events) {
    const year = isUndated(event.date)
      ? words.list.undated
      : (event.date.earliest ?? '').slice(0, 4);
    groups.set(year, [...(groups.get(year) ?? []), event]);
  }
  return [...groups];
}
