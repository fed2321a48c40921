import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { LIST_PAGE, listQuery } from '../data/event-index.ts';
import { failureKind } from '../data/explain-failure.ts';
import { useSelectedEvents } from '../selectors/event-index.tsx';
import { useListCount } from '../selectors/use-listed-events.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { useWords } from '../ui/use-words.ts';
import styles from './EventList.module.css';
import { EventList } from './EventList.tsx';
import { Pages } from './Pages.tsx';

/**
 * The list with its heading, its count and its pages, and words for when it is empty or leaves
 * something out. `actions`: further buttons, in the heading's line.
 */
export function EventsInView({ actions }: { actions: ReactNode }) {
  const words = useWords();
  const selected = useSelectedEvents();
  const { index, partners, query, terms } = selected;
  const { timeWindow, inWindow } = useListCount();
  const openEvent = useView((view) => view.openEvent);
  const detailsClosed = useView((view) => view.navigated && view.route.kind !== 'event');
  const listKey = `${index?.key.join()} ${timeWindow.from} ${timeWindow.to}`;
  const [turned, setTurned] = useState({ listKey, page: 0 });
  const page = turned.listKey === listKey ? turned.page : 0;
  const rows = useQuery({
    ...listQuery(index, timeWindow, page),
    placeholderData: keepPreviousData,
  });
  const loading = selected.loading || rows.data === undefined || inWindow === undefined;
  const listed = (inWindow?.value ?? 0) + (index?.undated.value ?? 0);
  const passing = index?.total.value ?? 0;
  const exact = inWindow?.exact ?? true;
  return (
    <section className={styles.pane} aria-labelledby="events-in-view">
      <header className={styles.header}>
        <h2 id="events-in-view" className={styles.heading} tabIndex={-1}>
          {words.list.heading}
        </h2>
        {actions}
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
            onOpen={openEvent}
          />
          {(listed > LIST_PAGE || page > 0) && (
            <Pages
              page={page}
              total={listed}
              exact={exact}
              isLast={rows.data.length < LIST_PAGE || (exact && (page + 1) * LIST_PAGE >= listed)}
              onTurn={(next) => setTurned({ listKey, page: next })}
            />
          )}
        </>
      )}
      {!loading && passing === 0 && <Nothing query={query} />}
      {!loading && exact && passing > listed && (
        <OutsideWindow isEmpty={listed === 0} count={passing - listed} />
      )}
    </section>
  );
}

/** Says how many events are outside of the window. */
function OutsideWindow({ isEmpty, count }: { isEmpty: boolean; count: number }) {
  const words = useWords();
  const fitAll = useView((view) => view.fitAll);
  return (
    <p className={styles.more}>
      {isEmpty && `${words.list.empty} `}
      {words.list.outsideWindow(count)}{' '}
      <button type="button" className="link-button" onClick={fitAll}>
        {words.list.showAllTime}
      </button>
    </p>
  );
}

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
