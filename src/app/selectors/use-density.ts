import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { densityEdges } from '../../view/density.ts';
import { overviewRange } from '../../view/time-window.ts';
import { densityQuery } from '../data/event-index.ts';
import { useSelectedEvents } from './event-index.tsx';
import { failureOf } from './failed.ts';

const NO_COUNTS: readonly number[] = [];

/** The range of the overview strip, the edges of its bars, and how many events begin in each. */
export function useDensity() {
  const { manifest, index } = useSelectedEvents();
  const range = useMemo(() => overviewRange(manifest.extent), [manifest.extent]);
  const edges = useMemo(() => densityEdges(range), [range]);
  const begun = useQuery({ ...densityQuery(index, edges), placeholderData: keepPreviousData });
  const counts = begun.data ?? NO_COUNTS;
  return { density: { range, edges, counts }, failure: failureOf(begun) };
}
