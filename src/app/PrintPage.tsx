import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Manifest } from '../contract/files.ts';
import { failureKind } from './data/explain-failure.ts';
import { useSelectedEvents } from './selectors/event-index.tsx';
import { failureOf } from './selectors/failed.ts';
import { useListWindow } from './selectors/use-listed-events.ts';
import { Failure, Loading } from './ui/Failure.tsx';
import { useDocumentTitle } from './ui/use-document-title.ts';
import { useWords } from './ui/use-words.ts';

/** The events in view, laid out for print. Loads its code when it is first opened. */
export function PrintPage({ manifest, notice }: { manifest: Manifest; notice: ReactNode }) {
  const words = useWords();
  const events = useSelectedEvents();
  const timeWindow = useListWindow();
  const pane = useQuery({
    queryKey: ['print-code'],
    queryFn: () => import('./print/PrintPane.tsx'),
  });
  useDocumentTitle(undefined, manifest.title);
  const failure = events.failure ?? events.searchFailure ?? failureOf(pane);
  if (failure !== undefined) {
    return (
      <Failure
        title={words.print.failed}
        help={words.failure[failureKind(failure.error)]}
        retry={failure.retry}
      />
    );
  }
  if (events.loading || events.index === undefined || pane.data === undefined) {
    return <Loading label={words.page.loading} />;
  }
  const PrintPane = pane.data.default;
  return (
    <>
      {notice}
      <PrintPane manifest={manifest} index={events.index} timeWindow={timeWindow} />
    </>
  );
}
