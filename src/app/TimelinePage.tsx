import { type ReactNode, useEffect, useState } from 'react';
import type { Manifest } from '../contract/files.ts';
import styles from './App.module.css';
import { EmbedBar } from './embed/EmbedBar.tsx';
import { Header } from './Header.tsx';
import { Panes } from './Panes.tsx';
import { FilterRail } from './partners/FilterRail.tsx';
import { useSelectedEvents } from './selectors/event-index.tsx';
import { useFailure } from './selectors/use-failure.ts';
import { useTopEvents } from './selectors/use-top-events.ts';
import { useView } from './state/view-store.ts';
import { Failure } from './ui/Failure.tsx';
import { useMediaQuery } from './ui/use-media-query.ts';
import { useWords } from './ui/use-words.ts';

/** Below this width, the list leads and details cover it. */
const NARROW = '(max-width: 47.49rem)';
/** From this width on, the filters have a column. */
const WITH_RAIL = '(min-width: 68.75rem)';

/** Filters, timeline, and beside it the events in view or the open event. */
export function TimelinePage({ manifest, notice }: { manifest: Manifest; notice: ReactNode }) {
  const words = useWords();
  const narrow = useMediaQuery(NARROW);
  const withRail = useMediaQuery(WITH_RAIL);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const display = useView((view) => view.display);
  const embed = useView((view) => view.embed);
  const hasDetails = useView((view) => view.route.kind === 'event');
  useCloseOnEscape();
  useFirstLanesOnLeave();
  const covered = narrow && hasDetails;

  return (
    <div
      className={styles.page}
      data-display={display}
      data-details={hasDetails}
      data-embed={embed === null ? undefined : embed.report === null ? 'framed' : 'reporting'}
    >
      <div inert={covered} className={styles.top}>
        {embed === null ? (
          <>
            <a className={styles.skip} href="#main">
              {words.page.skipToEvents}
            </a>
            <Header
              manifest={manifest}
              displayChoice={!narrow}
              filters={
                withRail
                  ? undefined
                  : { open: filtersOpen, onToggle: () => setFiltersOpen(!filtersOpen) }
              }
            />
          </>
        ) : (
          <EmbedBar site={manifest.title} />
        )}
        {notice}
        <SearchFailure />
      </div>
      {embed === null && (withRail || filtersOpen) && (
        <nav id="filters" className={styles.rail} aria-label={words.filters.region} inert={covered}>
          <Filters manifest={manifest} />
        </nav>
      )}
      <Panes site={manifest.title} narrow={narrow} />
    </div>
  );
}

function SearchFailure() {
  const words = useWords();
  const { searchFailure } = useSelectedEvents();
  if (searchFailure === undefined) return null;
  return <Failure title={words.search.failed} retry={searchFailure.retry} />;
}

function Filters({ manifest }: { manifest: Manifest }) {
  const { loading } = useTopEvents();
  const failure = useFailure();
  return <FilterRail manifest={manifest} eventsCame={!loading || failure !== undefined} />;
}

/** Escape closes the details wherever the focus is, except in a search field, which it empties. */
function useCloseOnEscape() {
  const hasDetails = useView((view) => view.route.kind === 'event');
  const close = useView((view) => view.close);
  useEffect(() => {
    if (!hasDetails) return;
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement && event.target.type === 'search';
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) close();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [hasDetails, close]);
}

/** The timeline starts with its first lanes each time it is opened. */
function useFirstLanesOnLeave() {
  const showLanes = useView((view) => view.showLanes);
  useEffect(() => () => showLanes(0), [showLanes]);
}
