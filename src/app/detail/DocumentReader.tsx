import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Manifest, SourceDocument } from '../../contract/files.ts';
import { titleOf } from '../../words/describe-source.ts';
import { failureKind } from '../data/explain-failure.ts';
import { sourceQuery } from '../data/queries.ts';
import { BASE } from '../state/hrefs.ts';
import { type EventToOpen, useView, viewStore } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useWords } from '../ui/use-words.ts';
import { DocumentHeader } from './DocumentHeader.tsx';
import styles from './DocumentReader.module.css';
import { DocumentText } from './DocumentText.tsx';

interface DocumentReaderProps {
  manifest: Manifest;
  id: string;
  /** A passage to bring into view. */
  passage: string | undefined;
}

/** A document as far as it is published, each cited passage marked and leading to its events. */
export function DocumentReader({ manifest, id, passage }: DocumentReaderProps) {
  const words = useWords();
  const close = useView((view) => view.close);
  const openEvent = useView((view) => view.openEvent);
  const navigated = useView((view) => view.navigated);
  const main = useRef<HTMLElement>(null);
  const loaded = useQuery(sourceQuery(manifest, id));
  const found = loaded.data?.kind === 'found' ? loaded.data.source : undefined;
  useDocumentTitle(found === undefined ? undefined : titleOf(found, words), manifest.title);

  useEffect(() => {
    // What was pressed is gone with the timeline, so the focus goes on to what it opened.
    if (navigated && document.activeElement === document.body) main.current?.focus();
  }, [navigated]);

  return (
    <main className={styles.page} id="main" tabIndex={-1} ref={main}>
      <PageLink className={styles.back} href={BASE} onFollow={close}>
        <Icon node={icons.back} /> {words.source.back}
      </PageLink>
      {loaded.isPending && <Loading label={words.source.loading} />}
      {loaded.isError && (
        <Failure
          title={words.source.failed}
          help={words.failure[failureKind(loaded.error)]}
          retry={() => void loaded.refetch()}
        />
      )}
      {loaded.data?.kind === 'unknown' && (
        <>
          <h1 className={styles.title}>{words.source.unknownTitle}</h1>
          <p>{words.source.unknown(id)}</p>
        </>
      )}
      {found !== undefined && (
        <Reader key={id} source={found} passage={passage} onOpen={openEvent} />
      )}
    </main>
  );
}

interface ReaderProps {
  source: SourceDocument;
  passage: string | undefined;
  onOpen: (event: EventToOpen) => void;
}

function Reader({ source, passage, onOpen }: ReaderProps) {
  const words = useWords();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (passage === undefined) return;
    const mark = article.current?.querySelector<HTMLElement>(
      `[data-passages~="${CSS.escape(passage)}"]`,
    );
    mark?.scrollIntoView({ block: 'center' });
    // Whoever reads the page around a frame has not turned to it yet.
    const { embed, navigated } = viewStore.getState();
    if (embed === null || navigated) mark?.focus({ preventScroll: true });
  }, [passage]);
  return (
    <article ref={article} aria-label={words.source.region}>
      <DocumentHeader source={source} />
      <DocumentText source={source} passage={passage} onOpen={onOpen} />
    </article>
  );
}
