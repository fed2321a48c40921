import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import type { Manifest } from '../contract/files.ts';
import { failureKind } from './data/explain-failure.ts';
import { manifestQuery } from './data/queries.ts';
import { DocumentReader } from './detail/DocumentReader.tsx';
import { EmbedBar } from './embed/EmbedBar.tsx';
import { useReportHeight } from './embed/use-report-height.ts';
import { Header } from './Header.tsx';
import { PrintPage } from './PrintPage.tsx';
import { EventIndexProvider } from './selectors/event-index.tsx';
import { useView } from './state/view-store.ts';
import { TimelinePage } from './TimelinePage.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import { FailurePage, Loading } from './ui/Failure.tsx';
import { Notice } from './ui/Notice.tsx';
import { useWords } from './ui/use-words.ts';

/** The app: waits for the manifest, then shows the page that the address names. */
export function App() {
  const words = useWords();
  const manifest = useQuery(manifestQuery);
  const embed = useView((view) => view.embed);
  const isExtentKnown = useView((view) => view.whole !== null);
  useReportHeight(embed?.report ?? null);
  useCorpusFacts(manifest.data);

  if (manifest.isError) {
    return (
      <FailurePage
        title={words.failure.title}
        help={words.failure[failureKind(manifest.error)]}
        retry={() => void manifest.refetch()}
        takeFocus={embed === null}
      />
    );
  }
  if (manifest.data === undefined || !isExtentKnown) return <Loading label={words.page.loading} />;
  return (
    <ErrorBoundary>
      <Page manifest={manifest.data} />
    </ErrorBoundary>
  );
}

/**
 * Tells the store what it needs to know of the corpus: its extent before the first page renders,
 * and its partners.
 */
function useCorpusFacts(manifest: Manifest | undefined): void {
  const setExtent = useView((view) => view.setExtent);
  const keepPartners = useView((view) => view.keepPartners);
  const chosen = useView((view) => view.partners);
  useLayoutEffect(() => {
    if (manifest !== undefined) setExtent(manifest.extent);
  }, [manifest, setExtent]);
  useEffect(() => {
    if (manifest === undefined) return;
    const known = new Set(manifest.partners.map((partner) => partner.id));
    if (chosen.some((id) => !known.has(id))) keepPartners(known);
  }, [manifest, keepPartners, chosen]);
}

function Page({ manifest }: { manifest: Manifest }) {
  const route = useView((view) => view.route);
  const display = useView((view) => view.display);
  const isEmbedded = useView((view) => view.embed !== null);
  if (route.kind !== 'source') {
    const Events = display === 'print' ? PrintPage : TimelinePage;
    return (
      <EventIndexProvider manifest={manifest}>
        <Events manifest={manifest} notice={<IgnoredNotice />} />
      </EventIndexProvider>
    );
  }
  return (
    <>
      {isEmbedded ? (
        <EmbedBar site={manifest.title} />
      ) : (
        <Header manifest={manifest} displayChoice={false} />
      )}
      <IgnoredNotice />
      <DocumentReader manifest={manifest} id={route.id} passage={route.passage} />
    </>
  );
}

function IgnoredNotice() {
  const words = useWords();
  const ignored = useView((view) => view.ignored);
  const dismiss = useView((view) => view.dismissIgnored);
  if (ignored.length === 0) return null;
  return <Notice onDismiss={dismiss}>{words.notice.ignored(ignored.join(', '))}</Notice>;
}
