import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { failureKind } from './data/explain-failure.ts';
import { manifestQuery } from './data/queries.ts';
import { DocumentReader } from './detail/DocumentReader.tsx';
import { EmbedBar } from './embed/EmbedBar.tsx';
import { useReportHeight } from './embed/use-report-height.ts';
import { Header } from './Header.tsx';
import { PrintPage } from './PrintPage.tsx';
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
  const route = useView((view) => view.route);
  const display = useView((view) => view.display);
  const embed = useView((view) => view.embed);
  const keepPartners = useView((view) => view.keepPartners);
  const chosen = useView((view) => view.partners);

  useReportHeight(embed?.report ?? null);

  useEffect(() => {
    if (manifest.data === undefined) return;
    const known = new Set(manifest.data.partners.map((partner) => partner.id));
    if (chosen.some((id) => !known.has(id))) keepPartners(known);
  }, [manifest.data, keepPartners, chosen]);

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
  if (manifest.data === undefined) return <Loading label={words.page.loading} />;
  return (
    <ErrorBoundary>
      {route.kind === 'source' ? (
        <>
          {embed === null ? (
            <Header manifest={manifest.data} displayChoice={false} />
          ) : (
            <EmbedBar site={manifest.data.title} />
          )}
          <IgnoredNotice />
          <DocumentReader manifest={manifest.data} id={route.id} passage={route.passage} />
        </>
      ) : display === 'print' ? (
        <PrintPage manifest={manifest.data} notice={<IgnoredNotice />} />
      ) : (
        <TimelinePage manifest={manifest.data} notice={<IgnoredNotice />} />
      )}
    </ErrorBoundary>
  );
}

function IgnoredNotice() {
  const words = useWords();
  const ignored = useView((view) => view.ignored);
  const dismiss = useView((view) => view.dismissIgnored);
  if (ignored.length === 0) return null;
  return <Notice onDismiss={dismiss}>{words.notice.ignored(ignored.join(', '))}</Notice>;
}
