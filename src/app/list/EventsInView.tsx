import type { EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import type { EventsByPlace } from '../state/selectors.ts';
import { useView } from '../state/view-store.ts';
import { Loading } from '../ui/Failure.tsx';
import { text } from '../ui/text/index.ts';
import styles from './EventList.module.css';
import { EventList } from './EventList.tsx';

interface EventsInViewProps {
  places: EventsByPlace;
  partners: ReadonlyMap<string, Partner>;
  query: string;
  terms: ReadonlySet<string>;
  loading: boolean;
  detailsClosed: boolean;
  onOpen: (event: EventSummary) => void;
}

/** The list with its heading, its count, and words for when it is empty or leaves something out. */
export function EventsInView({
  places,
  partners,
  query,
  terms,
  loading,
  detailsClosed,
  onOpen,
}: EventsInViewProps) {
  const fitAll = useView((view) => view.fitAll);
  const { inWindow, outside, undated } = places;
  const listed = inWindow.length + undated.length;
  const passing = listed + outside.length;
  return (
    <section className={styles.pane} aria-labelledby="events-in-view">
      <header className={styles.header}>
        <h2 id="events-in-view" className={styles.heading} tabIndex={-1}>
          {text.list.heading}
        </h2>
        {!loading && (
          <p className={styles.count} role="status">
            {query === '' ? text.list.shown(listed, passing) : text.search.results(passing, query)}
          </p>
        )}
      </header>
      {loading && <Loading label={text.page.loading} />}
      {!loading && listed > 0 && (
        <EventList
          places={places}
          partners={partners}
          terms={terms}
          detailsClosed={detailsClosed}
          onOpen={onOpen}
        />
      )}
      {!loading && passing === 0 && <Nothing query={query} />}
      {!loading && outside.length > 0 && (
        <p className={styles.more}>
          {listed === 0 && `${text.list.empty} `}
          {text.list.outsideWindow(outside.length)}{' '}
          <button type="button" className="link-button" onClick={fitAll}>
            {text.list.showAllTime}
          </button>
        </p>
      )}
    </section>
  );
}

function Nothing({ query }: { query: string }) {
  const clear = useView((view) => view.clearFilters);
  return (
    <div className={styles.empty}>
      <p>{query === '' ? text.list.emptyFiltered : text.list.emptySearch(query)}</p>
      <p>
        <button type="button" className="link-button" onClick={clear}>
          {text.list.showAll}
        </button>
      </p>
    </div>
  );
}
