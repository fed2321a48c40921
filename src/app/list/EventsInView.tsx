import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { memo, type ReactNode, useState } from 'react';
import type { DayRange } from '../../chronology/period.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import type { EventCount } from '../../pyramid/read/event-index.ts';
import { type KeyedEventIndex, LIST_PAGE, listQuery } from '../data/event-index.ts';
import { failureKind } from '../data/explain-failure.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './EventList.module.css';
import { EventList } from './EventList.tsx';
import { Pages } from './Pages.tsx';

interface EventsInViewProps {
  events: KeyedEventIndex | undefined;
  timeWindow: DayRange;
  /** Dated events in the window. */
  inWindow: EventCount | undefined;
  partners: ReadonlyMap<string, Partner>;
  query: string;
  terms: ReadonlySet<string>;
  loading: boolean;
  /** The reader has just closed an event's details. */
  detailsClosed: boolean;
  onOpen: (event: EventSummary) => void;
  /** Further buttons, in the heading's line. */
  actions?: ReactNode;
}

/** The list with heading, count and pages, or a message if it is empty or leaves events out. */
export const EventsInView = memo(function EventsInView(props: EventsInViewProps) {
  const words = useWords();
  const { events, timeWindow, inWindow, partners, query, terms, detailsClosed, onOpen } = props;
  const fitAll = useView((view) => view.fitAll);
  const shown = `${events?.key.join()} ${timeWindow.from} ${timeWindow.to}`;
  const [turned, setTurned] = useState({ shown, page: 0 });
  const page = turned.shown === shown ? turned.page : 0;
  const rows = useQuery({
    ...listQuery(events, timeWindow, page),
    placeholderData: keepPreviousData,
  });
  const loading = props.loading || rows.data === undefined || inWindow === undefined;
  const listed = (inWindow?.value ?? 0) + (events?.undated.value ?? 0);
  const passing = events?.total.value ?? 0;
  const exact = inWindow?.exact ?? true;
  return (
    <section className={styles.pane} aria-labelledby="events-in-view">
      <header className={styles.header}>
        <h2 id="events-in-view" className={styles.heading} tabIndex={-1}>
          {words.list.heading}
        </h2>
        {props.actions}
        <p className={styles.count} role="status">
          {loading
            ? null
            : query === ''
              ? words.list.shown(listed, passing, exact)
              : words.search.results(passing, query)}
        </p>
      </header>
      {rows.isError && (
        <Failure
          title={words.list.failed}
          help={words.failure[failureKind(rows.error)]}
          retry={() => void rows.refetch()}
        />
      )}
      {loading && !rows.isError && <Loading label={words.page.loading} />}
      {!loading && listed > 0 && (
        <>
          <EventList
            events={rows.data.filter((event) => event !== null)}
            partners={partners}
            terms={terms}
            detailsClosed={detailsClosed}
            onOpen={onOpen}
          />
          {(listed > LIST_PAGE || page > 0) && (
            <Pages
              page={page}
              total={listed}
              exact={exact}
              isLast={rows.data.length < LIST_PAGE || (exact && (page + 1) * LIST_PAGE >= listed)}
              onTurn={(next) => setTurned({ shown, page: next })}
            />
          )}
        </>
      )}
      {!loading && passing === 0 && <Nothing query={query} />}
      {!loading && exact && passing > listed && (
        <p className={styles.more}>
          {listed === 0 && `${words.list.empty} `}
          {words.list.outsideWindow(passing - listed)}{' '}
          <button type="button" className="link-button" onClick={fitAll}>
            {words.list.showAllTime}
          </button>
        </p>
      )}
    </section>
  );
});

function Nothing({ query }: { query: string }) {
  const words = useWords();
  const clear = useView((view) => view.clearFilters);
  return (
    <div className={styles.empty}>
      <p>{query === '' ? words.list.emptyFiltered : words.list.emptySearch(query)}</p>
      <p>
        <button type="button" className="link-button" onClick={clear}>
          {words.list.showAll}
        </button>
      </p>
    </div>
  );
}
