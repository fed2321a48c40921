import type { DayRange } from '../../chronology/period.ts';
import type { ChannelHead, Strand } from '../format.ts';
import { YEAR_REACH } from '../sizes.ts';
import { slotOf } from '../slot-of.ts';
import { DATED_STRANDS, type DatedStrand } from '../strands.ts';
import { range, sum } from './numbers.ts';

/** Most files to read for a window's events, or one for each channel if there are more channels. */
export const FEW_FILES = 4;
/** Most of a channel's files that may be tops. */
const FEW_TOPS = 2;
/** For a window of more than this share of the slots, the head's top of all is good enough. */
const NEARLY_ALL = 0.75;

/** Tops that cover a window; `head`: the top of all slots. */
type CoveringTops = { level: number; nodes: number[] } | 'head';

/** The files to read for a window's events. */
export interface WindowFiles {
  pages: { strand: DatedStrand; pages: number[] }[];
  /** null if `pages` has every event of the window. */
  tops: CoveringTops | null;
}

/**
 * All pages that touch the window if they are few; else tops, and the pages of those strands that
 * still fit.
 *
 * @param few How many files may be read, at least 1.
 */
export function filesOf(
  head: ChannelHead,
  timeWindow: DayRange,
  topFan: number,
  few: number,
): WindowFiles {
  const touching = DATED_STRANDS.map((strand) => ({
    strand,
    pages: pagesTouching(strand, head.strands[strand], timeWindow),
  }));
  if (sum(touching.map(({ pages }) => pages.length)) <= few) return { pages: touching, tops: null };
  const mostTops = Math.min(FEW_TOPS, few);
  const tops = coveringTops(head.tops?.first ?? [], timeWindow, topFan, mostTops);
  let left = tops === 'head' ? few : few - mostTops;
  const whole = touching.filter(({ pages }) => {
    if (pages.length > left) return false;
    left -= pages.length;
    return true;
  });
  return { pages: whole, tops };
}

/** The tops of the lowest level on which at most `most` cover the window. */
function coveringTops(
  first: readonly number[],
  timeWindow: DayRange,
  topFan: number,
  most: number,
): CoveringTops {
  const from = Math.max(0, slotOf(first, timeWindow.from));
  const to = slotOf(first, timeWindow.to);
  if (to - from + 1 > NEARLY_ALL * first.length) return 'head';
  for (let level = 1, slots = 1; slots < first.length; level++, slots *= topFan) {
    const nodes = range(Math.floor(from / slots), Math.floor(to / slots));
    if (nodes.length <= most) return { level, nodes };
  }
  return 'head';
}

/** Numbers, ascending, of the pages that may touch the window; none if rows are embedded. */
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
