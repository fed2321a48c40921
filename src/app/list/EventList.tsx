import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from 'react';
import { isUndated } from '../../chronology/compare.ts';
import type { EventId, EventSummary } from '../../contract/event.ts';
import type { Partner } from '../../contract/files.ts';
import type { Words } from '../../words/words.ts';
import { useView } from '../state/view-store.ts';
import { useWords } from '../ui/use-words.ts';
import { EventRow } from './EventRow.tsx';

interface EventListProps {
  /** In list order. */
  events: readonly EventSummary[];
  partners: ReadonlyMap<string, Partner>;
  terms: ReadonlySet<string>;
  /** The reader has just closed an event's details. */
  detailsClosed: boolean;
  onOpen: (event: EventSummary) => void;
}

/**
 * The events in view, by date, grouped by year, the undated last. One row is in the tab order; arrow keys, Home
 * and End move from row to row.
 */
export function EventList({ events, partners, terms, detailsClosed, onOpen }: EventListProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const cursor = useView((view) => view.cursor);
  const setCursor = useView((view) => view.setCursor);
  const selected = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const current = events.findIndex((event) => event.id === cursor);

  // A reader who closes the details by keyboard returns to the row they left.
  const takeFocusBack = useEffectEvent(() => {
    if (document.activeElement === document.body) focusRow(list.current, cursor);
  });
  useEffect(() => {
    if (detailsClosed) takeFocusBack();
  }, [detailsClosed]);

  const move = (event: KeyboardEvent) => {
    const last = events.length - 1;
    const target = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: last }[event.key];
    if (target === undefined || last < 0) return;
    event.preventDefault();
    const next = events[Math.min(last, Math.max(0, target))];
    if (next === undefined) return;
    setCursor(next.id);
    focusRow(list.current, next.id);
  };

  return (
    <ul aria-label={words.list.list} ref={list}>
      {events.map((event, index) => (
        <EventRow
          key={event.id}
          event={event}
          heading={headingBefore(events, index, words)}
          partners={partners}
          terms={terms}
          selected={event.id === selected}
          inTabOrder={index === Math.max(0, current)}
          onOpen={onOpen}
          onFocus={setCursor}
          onKeyDown={move}
        />
      ))}
    </ul>
  );
}

function focusRow(list: HTMLElement | null, event: EventId | null): void {
  const row = list?.querySelector<HTMLElement>(
    event === null ? '[tabindex="0"]' : `[data-event="${event}"]`,
  );
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}

/** The year, or "Undated", if it differs from that of the previous row. */
function headingBefore(
  events: readonly EventSummary[],
  index: number,
  words: Words,
): string | undefined {
  const heading = headingOf(events[index], words);
  return heading === headingOf(events[index - 1], words) ? undefined : heading;
}

function headingOf(event: EventSummary | undefined, words: Words): string | undefined {
  if (event === undefined) return undefined;
  if (isUndated(event.date)) return words.list.undated;
  return event.date.earliest?.slice(0, 4);
}
