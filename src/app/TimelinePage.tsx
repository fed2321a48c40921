import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Manifest } from '../contract/files.ts';
import { revealing } from '../view/time-window.ts';
import styles from './App.module.css';
import { failureKind } from './data/explain-failure.ts';
import { EventDetails } from './detail/EventDetails.tsx';
import { EmbedBar } from './embed/EmbedBar.tsx';
import { EmbedButton } from './embed/EmbedButton.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { Header } from './Header.tsx';
import { EventsInView } from './list/EventsInView.tsx';
import { FilterRail } from './partners/FilterRail.tsx';
import { useOpenEvent } from './state/use-open-event.ts';
import { windowNow } from './state/use-window.ts';
import { useView } from './state/view-store.ts';
import { TimelinePane } from './timeline/TimelinePane.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Failure } from './ui/Failure.tsx';
import { useDocumentTitle } from './ui/use-document-title.ts';
import { useMediaQuery } from './ui/use-media-query.ts';
import { useWords } from './ui/use-words.ts';
import { useTimelineView } from './use-timeline-view.ts';

/** Narrower than this, the list leads and details lie over it; wider than that, the filters have a column. */
const NARROW = '(max-width: 47.49rem)';
const WITH_RAIL = '(min-width: 68.75rem)';

/** Filters, timeline, and beside it the events in view or the open event. */
export function TimelinePage({ manifest, notice }: { manifest: Manifest; notice: ReactNode }) {
  const words = useWords();
  const view = useTimelineView(manifest);
  const narrow = useMediaQuery(NARROW);
  const withRail = useMediaQuery(WITH_RAIL);
  const [filtersOpen, setFiltersOpen] = useState(false);
  const route = useView((state) => state.route);
  const display = useView((state) => state.display);
  const embed = useView((state) => state.embed);
  const open = useOpenEvent(manifest.extent);
  const setWindow = useView((state) => state.setWindow);
  const close = useView((state) => state.close);
  const moved = useView((state) => state.moved);
  const partners = useMemo(
    () => new Map(manifest.partners.map((partner) => [partner.id, partner])),
    [manifest.partners],
  );
  const eventId = route.kind === 'event' ? route.id : undefined;
  useDocumentTitle(view.selected?.title, manifest.title);
  useEscape(eventId === undefined ? undefined : close);

  const { events, settled, lanes, inWindow } = view;
  const exportButton = useMemo(
    () => (
      <ExportButton
        manifest={manifest}
        events={events}
        timeWindow={settled}
        lanes={lanes}
        inWindow={inWindow}
      />
    ),
    [manifest, events, settled, lanes, inWindow],
  );
  const list = (
    <EventsInView
      events={events}
      timeWindow={settled}
      inWindow={inWindow}
      partners={partners}
      query={view.query}
      terms={view.terms}
      loading={view.loading}
      detailsClosed={moved && eventId === undefined}
      onOpen={open}
      actions={exportButton}
    />
  );
  const details = eventId !== undefined && (
    <EventDetails
      manifest={manifest}
      id={eventId}
      partners={partners}
      summary={view.selected}
      previous={view.previous}
      next={view.next}
      results={
        view.query === '' || view.events === undefined
          ? undefined
          : words.search.results(view.events.total.value, view.query)
      }
      passesFilters={view.selectedPasses}
      inWindow={view.selectedInWindow}
      takeFocus={moved}
      onOpen={open}
      onReveal={(event) => setWindow(revealing(windowNow(view.whole), event.date))}
    />
  );
  const beside = display === 'list' || narrow ? details : details || list;
  const covered = narrow && eventId !== undefined;
  /** Who arrives at an event by telephone has not seen the list yet: it can wait. */
  const unseen = covered && !moved;
  const railShown = embed === null && (withRail || filtersOpen);

  return (
    <div
      className={styles.page}
      data-display={display}
      data-details={eventId !== undefined}
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
        {view.searchFailure !== undefined && (
          <Failure title={words.search.failed} retry={view.searchFailure.retry} />
        )}
      </div>
      {railShown && (
        <nav id="filters" className={styles.rail} aria-label={words.filters.region} inert={covered}>
          <FilterRail
            manifest={manifest}
            eventsCame={!view.loading || view.failure !== undefined}
          />
        </nav>
      )}
      <main className={styles.main} id="main" tabIndex={-1} inert={covered}>
        <h1 className="hidden">{words.page.siteTitle(manifest.title)}</h1>
        {view.failure !== undefined ? (
          <Failure
            title={words.failure.title}
            help={words.failure[failureKind(view.failure.error)]}
            retry={view.failure.retry}
          />
        ) : (
          <ErrorBoundary>
            {display === 'timeline' && (
              <TimelinePane
                events={view.events}
                shown={view.shown}
                hidden={view.hidden}
                lanes={view.lanes}
                showLanes={view.showLanes}
                density={view.density}
                whole={view.whole}
                loading={view.loading}
                stripOnly={narrow}
                tools={embed === null && !narrow && <EmbedButton site={manifest.title} />}
                onOpen={open}
              />
            )}
            {(display === 'list' || narrow) && !unseen && list}
          </ErrorBoundary>
        )}
      </main>
      {beside !== false && view.failure === undefined && (
        <Beside rises={moved}>
          <ErrorBoundary>{beside}</ErrorBoundary>
        </Beside>
      )}
    </div>
  );
}

/** On a phone it rises over the list, but not before a reader who has just arrived: there it stands from the start. */
function Beside({ rises, children }: { rises: boolean; children: ReactNode }) {
  const [opened] = useState(rises);
  return (
    <div className={styles.beside} data-opened={opened} data-scrolls="">
      {children}
    </div>
  );
}

/** Escape acts wherever the focus is, except in a field that it empties. */
function useEscape(act: (() => void) | undefined) {
  useEffect(() => {
    if (act === undefined) return;
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement && event.target.type === 'search';
      if (event.key === 'Escape' && !event.defaultPrevented && !inField) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [act]);
}
