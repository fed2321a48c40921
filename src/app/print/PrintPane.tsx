import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import { firstQuery, type KeyedEventIndex } from '../data/event-index.ts';
import { failureKind } from '../data/explain-failure.ts';
import { viewHref } from '../state/hrefs.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../ui/use-words.ts';
import { Paper } from './Paper.tsx';
import styles from './PrintPane.module.css';
import { useDetails } from './use-details.ts';

/** More would be a book, and a request for nearly each. */
const MOST_PRINTED = 500;

interface PrintPaneProps {
  manifest: Manifest;
  index: KeyedEventIndex;
  timeWindow: DayRange;
}

/** The events in view as a paper, with a button that prints it once all of it is there. */
export default function PrintPane({ manifest, index, timeWindow }: PrintPaneProps) {
  const words = useWords();
  const setDisplay = useView((view) => view.setDisplay);
  const back = useView(viewHref);
  const embedded = useView((view) => view.embed !== null);
  const main = useRef<HTMLElement>(null);
  const listed = useQuery(firstQuery(index, timeWindow, MOST_PRINTED));
  const rows = listed.data?.events ?? [];
  const { loaded, details } = useDetails(manifest, rows);
  const error = listed.error ?? details.error;
  const complete = listed.data !== undefined && details.data !== undefined;

  useEffect(() => {
    // The button that led here is gone.
    if (!embedded && document.activeElement === document.body) main.current?.focus();
  }, [embedded]);

  return (
    <main className={styles.page} id="main" tabIndex={-1} ref={main}>
      <div className={styles.bar}>
        <PageLink href={back} onFollow={() => setDisplay('timeline')}>
          <Icon node={icons.back} /> {words.source.back}
        </PageLink>
        <button
          type="button"
          className="button"
          aria-disabled={!complete}
          onClick={() => complete && window.print()}
        >
          <Icon node={icons.print} /> {words.print.print}
        </button>
      </div>
      {error !== null && (
        <Failure
          title={words.print.failed}
          help={words.failure[failureKind(error)]}
          retry={() => void (listed.error === null ? details : listed).refetch()}
        />
      )}
      {error === null && !complete && <Loading label={words.print.loading(loaded, rows.length)} />}
      {complete && (
        <Paper
          manifest={manifest}
          events={details.data}
          cut={listed.data.more ? MOST_PRINTED : null}
        />
      )}
    </main>
  );
}
