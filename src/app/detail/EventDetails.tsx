import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { EventId, EventSummary } from '../../contract/event.ts';
import { failureKind } from '../data/explain-failure.ts';
import { eventQuery } from '../data/queries.ts';
import { useSelectedEvents } from '../selectors/event-index.tsx';
import { useEventPlace, useOpenEvent } from '../selectors/use-open-event.ts';
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

/** The open event: what is known of it, and the passages that say so. */
export function EventDetails({ id }: { id: EventId }) {
  const words = useWords();
  const { manifest, partners } = useSelectedEvents();
  const summary = useOpenEvent();
  const place = useEventPlace(summary);
  const heading = useRef<HTMLHeadingElement>(null);
  const details = useQuery(eventQuery(manifest, id));
  const renameEvent = useView((view) => view.renameEvent);
  const navigated = useView((view) => view.navigated);

  const presentId = details.data?.kind === 'renamed' ? details.data.to : undefined;
  useEffect(() => {
    if (presentId !== undefined) renameEvent(presentId);
  }, [presentId, renameEvent]);

  const event = details.data?.kind === 'found' ? details.data.event : undefined;
  const title = event?.title ?? summary?.title;
  const hasHeading = title !== undefined || details.data?.kind === 'unknown';
  useEffect(() => {
    // If the pressed row is gone or covered, the focus moves on to what it opened.
    const focused = document.activeElement;
    if (navigated && hasHeading && (focused === document.body || focused?.closest('[inert]'))) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [navigated, hasHeading]);

  return (
    <aside className={styles.pane} aria-label={words.detail.region}>
      <div className={styles.toolbar}>
        <BackButton />
        <div className={styles.steps}>
          <Step label={words.detail.previous} event={place.previous} icon={icons.earlier} />
          <Step label={words.detail.next} event={place.next} icon={icons.later} />
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
            notice={summary && <PlaceNotice event={summary} {...place} />}
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

function BackButton() {
  const words = useWords();
  const close = useView((view) => view.close);
  return (
    <button type="button" className="button" onClick={close}>
      <Icon node={icons.back} /> {words.detail.back}
    </button>
  );
}

interface PlaceNoticeProps {
  event: EventSummary;
  passesFilters: boolean;
  inWindow: boolean;
}

/**
 * Says what the open event covers, the results of a search, or why the timeline does not show it.
 */
function PlaceNotice({ event, passesFilters, inWindow }: PlaceNoticeProps) {
  const words = useWords();
  const { index, query } = useSelectedEvents();
  const clear = useView((view) => view.clearFilters);
  const close = useView((view) => view.close);
  const reveal = useView((view) => view.reveal);
  return (
    <>
      {query !== '' && index !== undefined && (
        <PaneNotice action={words.search.show} onAct={close}>
          {words.search.results(index.total.value, query)}
        </PaneNotice>
      )}
      {!passesFilters && (
        <PaneNotice action={words.detail.removeFilters} onAct={clear}>
          {words.detail.outsideFilter}
        </PaneNotice>
      )}
      {passesFilters && isUndated(event.date) && <PaneNotice>{words.detail.undated}</PaneNotice>}
      {passesFilters && !inWindow && (
        <PaneNotice action={words.detail.showInTime} onAct={() => reveal(event.date)}>
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
}

/** Stays focusable at the ends, so that the focus is not lost there. */
function Step({ label, icon, event }: StepProps) {
  const openEvent = useView((view) => view.openEvent);
  return (
    <button
      type="button"
      className="button button-icon"
      aria-label={label}
      title={event === undefined ? label : `${label}: ${event.title}`}
      aria-disabled={event === undefined}
      onClick={() => event !== undefined && openEvent(event)}
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
