import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { PartnerId } from '../../contract/event.ts';
import { visibleLanes } from '../../view/visible-lanes.ts';
import { topQuery } from '../data/event-index.ts';
import { useAlignedWindow } from '../state/use-window.ts';
import { useView } from '../state/view-store.ts';
import { useSelectedEvents } from './event-index.tsx';
import { failureOf } from './failed.ts';

const NO_LANES: ReadonlySet<PartnerId> = new Set();

/** The lanes, and the most prominent events in and around the window; see `alignedWindow`. */
export function useTopEvents() {
  const { manifest, index, loading } = useSelectedEvents();
  const chosen = useView((view) => view.partners);
  const firstLane = useView((view) => view.firstLane);
  const timeWindow = useAlignedWindow();
  const present = index?.partnersPresent ?? NO_LANES;
  const lanes = useMemo(
    () => visibleLanes(manifest.partners, present, chosen, firstLane),
    [manifest.partners, present, chosen, firstLane],
  );
  const top = useQuery({
    ...topQuery(index, timeWindow, lanes),
    placeholderData: keepPreviousData,
  });
  return {
    timeWindow,
    /** The lanes to ask for; `top` has those that its events were asked for. */
    lanes,
    top: top.data,
    loading: loading || top.data === undefined,
    failure: failureOf(top),
  };
}
