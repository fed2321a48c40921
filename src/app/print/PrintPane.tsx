import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { Manifest } from '../../contract/files.ts';
import type { KeyedEventIndex } from '../data/event-index.ts';
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
import { MOST_PRINTED, printedEventsQuery } from './printed-events.ts';

interface PrintPaneProps {
  manifest: Manifest;
  index: KeyedEventIndex;
  timeWindow: DayRange;
}

/** The events in view laid out for print, with a button that prints once all of them are loaded. */
export default function PrintPane({ manifest, index, timeWindow }: PrintPaneProps) {
  const words = useWords();
  const setDisplay = useView((view) => view.setDisplay);
  const back = useView(viewHref);
  const embedded = useView((view) => view.embed !== null);
  const main = useRef<HTMLElement>(null);
  const [progress, setProgress] = useState({ loaded: 0, of: 0 });
  const printed = useQuery(
    printedEventsQuery(manifest, index, timeWindow, (loaded, of) => setProgress({ loaded, of })),
  );

  useEffect(() => {
    // The button that had the focus is gone.
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
          aria-disabled={!printed.isSuccess}
          onClick={() => printed.isSuccess && window.print()}
        >
          <Icon node={icons.print} /> {words.print.print}
        </button>
      </div>
      {printed.isError && (
        <Failure
          title={words.print.failed}
          help={words.failure[failureKind(printed.error)]}
          retry={() => void printed.refetch()}
        />
      )}
      {printed.isPending && <Loading label={words.print.loading(progress.loaded, progress.of)} />}
      {printed.isSuccess && (
        <Paper
          manifest={manifest}
          events={printed.data.events}
          cut={printed.data.more ? MOST_PRINTED : null}
        />
      )}
    </main>
  );
}
