import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { countQuery } from '../data/event-index.ts';
import { useSettledWindow } from '../state/use-window.ts';
import { useSelectedEvents } from './event-index.tsx';
import { failureOf } from './failed.ts';

/** Milliseconds without a pan before the list of a large corpus is queried. */
const PAUSE = 120;

/** The window of the list: that of the timeline, in a large corpus once it has settled. */
export function useListWindow() {
  const { manifest } = useSelectedEvents();
  return useSettledWindow(manifest.layout === 'one' ? 0 : PAUSE);
}

/** The window of the list, and how many dated events are in it. */
export function useListCount() {
  const { index } = useSelectedEvents();
  const timeWindow = useListWindow();
  const count = useQuery({ ...countQuery(index, timeWindow), placeholderData: keepPreviousData });
  return { timeWindow, inWindow: count.data, failure: failureOf(count) };
}
