import { memo, type ReactNode, useState } from 'react';
import styles from './App.module.css';
import { failureKind } from './data/explain-failure.ts';
import { EventDetails } from './detail/EventDetails.tsx';
import { EmbedButton } from './embed/EmbedButton.tsx';
import { ExportButton } from './export/ExportButton.tsx';
import { EventsInView } from './list/EventsInView.tsx';
import { useFailure } from './selectors/use-failure.ts';
import { useOpenEvent } from './selectors/use-open-event.ts';
import { useView } from './state/view-store.ts';
import { TimelinePane } from './timeline/TimelinePane.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { Failure } from './ui/Failure.tsx';
import { useDocumentTitle } from './ui/use-document-title.ts';
import { useWords } from './ui/use-words.ts';

interface PanesProps {
  /** Title of the site. */
  site: string;
  /** On a phone: no lanes, the list below the overview strip, and details that cover both. */
  narrow: boolean;
}

/** The main pane, and the one beside it; a failure to load the events takes the place of both. */
export function Panes({ site, narrow }: PanesProps) {
  const words = useWords();
  const failure = useFailure();
  const covered = useView((view) => view.route.kind === 'event') && narrow;
  const openEvent = useOpenEvent();
  useDocumentTitle(openEvent?.title, site);
  return (
    <>
      <main className={styles.main} id="main" tabIndex={-1} inert={covered}>
        <h1 className="hidden">{words.page.siteTitle(site)}</h1>
        {failure === undefined ? (
          <ErrorBoundary>
            <MainPanes site={site} narrow={narrow} />
          </ErrorBoundary>
        ) : (
          <Failure
            title={words.failure.title}
            help={words.failure[failureKind(failure.error)]}
            retry={failure.retry}
          />
        )}
      </main>
      {failure === undefined && <PaneBeside narrow={narrow} />}
    </>
  );
}

/** The timeline, and the list if it leads. Memoised: `Panes` renders again as the window moves. */
const MainPanes = memo(function MainPanes({ site, narrow }: PanesProps) {
  const display = useView((view) => view.display);
  const isEmbedded = useView((view) => view.embed !== null);
  // On a phone, an event link opens the detail first, so defer the list.
  const isListDeferred =
    useView((view) => view.route.kind === 'event' && !view.navigated) && narrow;
  return (
    <>
      {display === 'timeline' && (
        <TimelinePane
          stripOnly={narrow}
          tools={!isEmbedded && !narrow && <EmbedButton site={site} />}
        />
      )}
      {(display === 'list' || narrow) && !isListDeferred && <List />}
    </>
  );
});

/** The open event, else the list unless it leads. */
const PaneBeside = memo(function PaneBeside({ narrow }: { narrow: boolean }) {
  const eventId = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const display = useView((view) => view.display);
  if (eventId === null && (display === 'list' || narrow)) return null;
  return (
    <Beside>
      <ErrorBoundary>{eventId === null ? <List /> : <EventDetails id={eventId} />}</ErrorBoundary>
    </Beside>
  );
});

function List() {
  return <EventsInView actions={<ExportButton />} />;
}

/** On a phone it rises over the list, except for a reader who arrives at it. */
function Beside({ children }: { children: ReactNode }) {
  const navigated = useView((view) => view.navigated);
  const [rises] = useState(navigated);
  return (
    <div className={styles.beside} data-opened={rises} data-scrolls="">
      {children}
    </div>
  );
}
