import type { ReactNode, Ref } from 'react';
import type { DateBasis } from '../../contract/date-span.ts';
import type { DatasetReference, EventDetail } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import { describeDateSpan } from '../../words/describe-date.ts';
import { describeOrigin, titleOf } from '../../words/describe-source.ts';
import { useWords } from '../ui/use-words.ts';
import { DatasetRow } from './DatasetRow.tsx';
import styles from './EventDetails.module.css';
import { EventFacts } from './EventFacts.tsx';
import { Passage } from './Passage.tsx';

interface EventArticleProps {
  title: string | undefined;
  heading: Ref<HTMLHeadingElement>;
  /** undefined while it loads. */
  event: EventDetail | undefined;
  partners: ReadonlyMap<string, Partner>;
  datasets: readonly DatasetReference[];
  notice: ReactNode;
}

/** An event: date with its basis, title, facts, summary, passages. */
export function EventArticle({
  title,
  heading,
  event,
  partners,
  datasets,
  notice,
}: EventArticleProps) {
  const words = useWords();
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
          {event.summary !== '' && <p className={styles.summary}>{event.summary}</p>}
          {event.note !== null && (
            <p className={styles.note}>
              <strong>{words.detail.note}:</strong> {event.note}
            </p>
          )}
          {event.record === null ? (
            <Passages event={event} />
          ) : (
            <DatasetRow record={event.record} datasets={datasets} />
          )}
        </>
      )}
    </>
  );
}

function Passages({ event }: { event: EventDetail }) {
  const words = useWords();
  return (
    <section aria-labelledby="passages">
      <h3 id="passages" className="heading">
        {words.detail.passages(event.citations.length)}
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
  );
}

function When({ event }: { event: EventDetail }) {
  const words = useWords();
  return (
    <div className={styles.when}>
      <p className={styles.date}>{sentenceCase(describeDateSpan(event.date, words.dates))}</p>
      {event.basis !== null && <Basis basis={event.basis} sources={event.sources} />}
    </div>
  );
}

function Basis({ basis, sources }: { basis: DateBasis; sources: EventDetail['sources'] }) {
  const words = useWords();
  const { phrase, source, working } = basis;
  const said = sources.find((one) => one.id === source);
  return (
    <p className={styles.basis}>
      {phrase !== undefined && (
        <span title={said && `${titleOf(said, words)} (${describeOrigin(said, words)})`}>
          {words.detail.says(phrase)}{' '}
        </span>
      )}
      {working}
    </p>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
