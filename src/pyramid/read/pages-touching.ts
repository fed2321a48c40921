import type { DayRange } from '../../chronology/period.ts';
import type { Strand } from '../format.ts';
import { YEAR_REACH } from '../sizes.ts';
import type { DatedStrand } from '../strands.ts';
import { range } from './numbers.ts';

/**
 * Numbers of the pages that may have rows which touch the window, ascending; none if the strand is
 * embedded in the head.
 */
export function pagesTouching(name: DatedStrand, strand: Strand, timeWindow: DayRange): number[] {
  if ('rows' in strand) return [];
  const earliest =
    name === 'long'
      ? Number.NEGATIVE_INFINITY
      : timeWindow.from - (name === 'day' ? 0 : YEAR_REACH - 1);
  return range(0, strand.first.length - 1).filter((index) => {
    const first = strand.first[index] ?? 0;
    const next = strand.first[index + 1] ?? Number.POSITIVE_INFINITY;
    const reach = strand.reach[index] ?? Number.POSITIVE_INFINITY;
    return first <= timeWindow.to && next >= earliest && reach >= timeWindow.from;
  });
}
