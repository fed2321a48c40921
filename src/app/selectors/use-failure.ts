import { useSelectedEvents } from './event-index.tsx';
import type { Failed } from './failed.ts';
import { useDensity } from './use-density.ts';
import { useListCount } from './use-listed-events.ts';
import { useTopEvents } from './use-top-events.ts';

/** The first failure that leaves neither timeline nor list to show. */
export function useFailure(): Failed | undefined {
  const { failure } = useSelectedEvents();
  const density = useDensity();
  const top = useTopEvents();
  const count = useListCount();
  return failure ?? density.failure ?? top.failure ?? count.failure;
}
