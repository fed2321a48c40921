import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { EventSummary } from '../../contract/event.ts';
import type { Manifest, Partner } from '../../contract/files.ts';
import { failureKind } from '../data/explain-failure.ts';
import { eventQuery } from '../data/queries.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { useView } from '../state/view-store.ts';
import { Failure, Loading } from '../ui/Failure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { icons } from '../ui/icons.ts';
import { useWords } from '../ui/use-words.ts';
import { CiteButton } from './CiteButton.tsx';
import { EventArticle } from './EventArticle.tsx';
import styles from './EventDetails.module.css';
import { ShareLink } from './ShareLink.tsx';

interface EventDetailsProps {
  manifest: Manifest;
  id: string;
  partners: ReadonlyMap<string, Partner>;
  /** What the timeline knows of the event already, shown until its details arrive. */
  summary: EventSummary | undefined;
  previous: EventSummary | undefined;
  next: EventSummary | undefined;
  /** What a search has found, in words; undefined where there is none. */
  results: string | undefined;
  passesFilters: boolean;
  inWindow: boolean;
  /** Opened by the reader just now, not by arriving at its address. */
  takeFocus: boolean;
  onOpen: (event: EventSummary) => void;
  onReveal: (event: EventSummary) => void;
}

/** The open event: what is known of it, and the passages that say so. */
export function EventDetails(props: EventDetailsProps) {
  const words = useWords();
  const { manifest, id, partners, summary, previous, next, takeFocus, onOpen } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const details = useQuery(eventQuery(manifest, id));
  const renameEvent = useView((view) => view.renameEvent);
  const close = useView((view) => view.close);

  const movedTo = details.data?.kind === 'moved' ? details.data.to : undefined;
  useEffect(() => {
    if (movedTo !== undefined) renameEvent(movedTo);
  }, [movedTo, renameEvent]);

  const event = details.data?.kind === 'found' ? details.data.event : undefined;
  const title = event?.title ?? summary?.title;
  const hasHeading = title !== undefined || details.data?.kind === 'unknown';
  useEffect(() => {
    // Where the row that was pressed is gone or covered, the focus goes on to what it opened.
    const focused = document.activeElement;
    if (takeFocus && hasHeading && (focused === document.body || focused?.closest('[inert]'))) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [takeFocus, hasHeading]);

  return (
    <aside className={styles.pane} aria-label={words.detail.region}>
      <div className={styles.toolbar}>
        <button type="button" className="button" onClick={close}>
          <Icon node={icons.back} /> {words.detail.back}
        </button>
        <div className={styles.steps}>
          <Step
            label={words.detail.previous}
            event={previous}
            onOpen={onOpen}
            icon={icons.earlier}
          />
          <Step label={words.detail.next} event={next} onOpen={onOpen} icon={icons.later} />
        </div>
        <div className={styles.steps} key={id}>
          <ShareLink id={id} title={title} />
          <CiteButton manifest={manifest} event={event} />
        </div>
      </div>
      {details.data?.kind === 'unknown' ? (
        <Unknown id={id} heading={heading} />
      ) : (
        <article className={styles.article} key={id}>
          <EventArticle
            title={title}
            heading={heading}
            event={event}
            partners={partners}
            datasets={manifest.datasets}
            notice={<PlaceNotice {...props} />}
          />
          {details.isPending && <Loading label={words.detail.loading} />}
          {details.isError && (
            <Failure
              title={words.detail.failed}
              help={words.failure[failureKind(details.error)]}
              retry={() => void details.refetch()}
            />
          )}
        </article>
      )}
    </aside>
  );
}

/** Says what an open event hides: results of a search, or that it would not be found on the timeline. */
function PlaceNotice({ summary, results, passesFilters, inWindow, onReveal }: EventDetailsProps) {
  const words = useWords();
  const clear = useView((view) => view.clearFilters);
  const close = useView((view) => view.close);
  if (summary === undefined) return null;
  return (
    <>
      {results !== undefined && (
        <PaneNotice action={words.search.show} onAct={close}>
          {results}
        </PaneNotice>
      )}
      {!passesFilters && (
        <PaneNotice action={words.detail.removeFilters} onAct={clear}>
          {words.detail.outsideFilter}
        </PaneNotice>
      )}
      {passesFilters && isUndated(summary.date) && <PaneNotice>{words.detail.undated}</PaneNotice>}
      {passesFilters && !inWindow && (
        <PaneNotice action={words.detail.showInTime} onAct={() => onReveal(summary)}>
          {words.detail.outsideWindow}
        </PaneNotice>
      )}
    </>
  );
}

interface PaneNoticeProps {
  children: string;
  action?: string;
  onAct?: () => void;
}

function PaneNotice({ children, action, onAct }: PaneNoticeProps) {
  return (
    <p className={styles.notice} role="status">
      {children}{' '}
      {action !== undefined && (
        <button type="button" className="link-button" onClick={onAct}>
          {action}
        </button>
      )}
    </p>
  );
}

interface StepProps {
  label: string;
  icon: (typeof icons)['earlier'];
  event: EventSummary | undefined;
  onOpen: (event: EventSummary) => void;
}

/** Stays focusable at the ends, so that the focus is not lost there. */
function Step({ label, icon, event, onOpen }: StepProps) {
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={event === undefined ? label : `${label}: ${event.title}`}
      aria-disabled={event === undefined}
      onClick={() => event !== undefined && onOpen(event)}
    >
      <Icon node={icon} />
    </button>
  );
}

function Unknown({ id, heading }: { id: string; heading: React.Ref<HTMLHeadingElement> }) {
  const words = useWords();
  const show = useView((view) => view.show);
  return (
    <article className={styles.article}>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {words.detail.unknownTitle}
      </h2>
      <p>{words.detail.unknown(id)}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => show({ view: INITIAL_VIEW, ignored: [] })}
        >
          {words.page.home}
        </button>
      </p>
    </article>
  );
}
