import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Manifest } from '../contract/files.ts';
import { failureKind } from './data/explain-failure.ts';
import { Failure, Loading } from './ui/Failure.tsx';
import { useDocumentTitle } from './ui/use-document-title.ts';
import { useWords } from './ui/use-words.ts';
import { useTimelineView } from './use-timeline-view.ts';

/** The events in view, laid out for paper. Its code is fetched by those who print. */
export function PrintPage({ manifest, notice }: { manifest: Manifest; notice: ReactNode }) {
  const words = useWords();
  const view = useTimelineView(manifest);
  const pane = useQuery({
    queryKey: ['print-code'],
    queryFn: () => import('./print/PrintPane.tsx'),
  });
  useDocumentTitle(undefined, manifest.title);
  const failure =
    view.failure ??
    view.searchFailure ??
    (pane.error === null ? undefined : { error: pane.error, retry: () => void pane.refetch() });
  if (failure !== undefined) {
    return (
      <Failure
        title={words.print.failed}
        help={words.failure[failureKind(failure.error)]}
        retry={failure.retry}
      />
    );
  }
  if (view.loading || view.events === undefined || pane.data === undefined) {
    return <Loading label={words.page.loading} />;
  }
  const PrintPane = pane.data.default;
  return (
    <>
      {notice}
      <PrintPane manifest={manifest} events={view.events} timeWindow={view.settled} />
    </>
  );
}
