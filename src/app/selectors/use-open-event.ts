import { useQuery } from '@tanstack/react-query';
import { isUndated } from '../../chronology/compare.ts';
import { touches } from '../../chronology/touches.ts';
import type { EventSummary } from '../../contract/event.ts';
import { passes } from '../../pyramid/filter.ts';
import { neighboursQuery } from '../data/event-index.ts';
import { eventQuery } from '../data/queries.ts';
import { useWindowFact } from '../state/use-window.ts';
import { useView } from '../state/view-store.ts';
import { useSelectedEvents } from './event-index.tsx';
import { useTopEvents } from './use-top-events.ts';

/** The open event; until its details arrive, what the timeline has drawn of it. */
export function useOpenEvent(): EventSummary | undefined {
  const { manifest } = useSelectedEvents();
  const { top } = useTopEvents();
  const id = useView((view) => (view.route.kind === 'event' ? view.route.id : null));
  const details = useQuery({ ...eventQuery(manifest, id ?? ''), enabled: id !== null });
  if (id === null) return undefined;
  if (details.data?.kind === 'found') return details.data.event;
  return top?.events.find((event) => event.id === id);
}

/** The place of an event among those selected: its neighbours, and what hides it. */
export function useEventPlace(event: EventSummary | undefined) {
  const { index, filter, found } = useSelectedEvents();
  const neighbours = useQuery(neighboursQuery(index, event)).data;
  const inWindow = useWindowFact(
    (timeWindow) => event === undefined || isUndated(event.date) || touches(event.date, timeWindow),
  );
  return {
    previous: neighbours?.previous,
    next: neighbours?.next,
    passesFilters: event === undefined || passes(event, filter, found),
    inWindow,
  };
}
