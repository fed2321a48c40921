import type { ReactNode, Ref } from 'react';
import { describeDateSpan } from '../../chronology/describe.ts';
import type { EventDetail } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { text } from '../ui/text/index.ts';
import { describeOrigin, titleOf } from './describe-source.ts';
import styles from './EventDetails.module.css';
import { EventFacts } from './EventFacts.tsx';
import { Passage } from './Passage.tsx';

interface EventArticleProps {
  title: string | undefined;
  heading: Ref<HTMLHeadingElement>;
  /** undefined while it is on its way. */
  event: EventDetail | undefined;
  partners: ReadonlyMap<string, Partner>;
  notice: ReactNode;
}

/** The event as a reference work would have it: date and why, title, facts, summary, passages. */
export function EventArticle({ title, heading, event, partners, notice }: EventArticleProps) {
  return (
    <>
      {event !== undefined && <When event={event} />}
      {title !== undefined && (
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      )}
      {notice}
      {event !== undefined && (
        <>
          <EventFacts event={event} partners={partners} />
          <p className={styles.summary}>{event.summary}</p>
          {event.note !== null && (
            <p className={styles.note}>
              <strong>{text.detail.note}:</strong> {event.note}
            </p>
          )}
          <section aria-labelledby="passages">
            <h3 id="passages" className="heading">
              {text.detail.passages(event.citations.length)}
            </h3>
            {event.citations.map((citation) => {
              const source = event.sources.find((one) => one.id === citation.source);
              return (
                source !== undefined && (
                  <Passage
                    key={`${citation.source}:${citation.start}`}
                    citation={citation}
                    source={source}
                  />
                )
              );
            })}
          </section>
        </>
      )}
    </>
  );
}

function When({ event }: { event: EventDetail }) {
  const { phrase, source, working } = event.basis;
  const said = event.sources.find((one) => one.id === source);
  return (
    <div className={styles.when}>
      <p className={styles.date}>{sentenceCase(describeDateSpan(event.date, text.dates))}</p>
      <p className={styles.basis}>
        {phrase !== undefined && said !== undefined && (
          <span title={`${titleOf(said)} (${describeOrigin(said)})`}>
            {text.detail.says(phrase)}{' '}
          </span>
        )}
        {working}
      </p>
    </div>
  );
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
