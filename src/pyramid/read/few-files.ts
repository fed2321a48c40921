import type { DayRange } from '../../chronology/period.ts';
import type { ChannelHead } from '../format.ts';
import { slotOf } from '../slot-of.ts';
import { DATED, type DatedStrand, pagesTouching, range } from './strand-pages.ts';

/** The events of a window are read from at most so many files, or one of each channel. */
export const FEW_FILES = 4;
/** At most so many files of a channel are tops. */
const FEW_TOPS = 2;

/** Which files to read for the events of a window. */
export interface WindowFiles {
  pages: { strand: DatedStrand; pages: number[] }[];
  /** Where the pages are not all: tops that cover the window, or that of all time, which the head has. */
  tops: { level: number; nodes: number[] } | 'head' | null;
}

/**
 * All pages of a window that touches few; else tops, and the pages of strands of which it touches very few.
 *
 * @param few How many files may be read.
 */
export function filesOf(
  head: ChannelHead,
  timeWindow: DayRange,
  topFan: number,
  few: number,
): WindowFiles {
  const touched = DATED.map((strand) => ({
    strand,
    pages: pagesTouching(strand, head.strands[strand], timeWindow),
  }));
  const total = touched.reduce((sum, { pages }) => sum + pages.length, 0);
  if (total <= few) return { pages: touched, tops: null };
  const tops = fewTops(head.tops?.first ?? [], timeWindow, topFan, Math.min(FEW_TOPS, few));
  let left = tops === 'head' ? few : few - Math.min(FEW_TOPS, few);
  const whole = touched.filter(({ pages }) => {
    if (pages.length > left) return false;
    left -= pages.length;
    return true;
  });
  return { pages: whole, tops };
}

/** Of a window that is nearly all of time the top of all is as good as any. */
const NEARLY_ALL = 0.75;

/** The lowest level of tops on which few nodes cover the window, and those nodes. */
function fewTops(
  first: readonly number[],
  timeWindow: DayRange,
  topFan: number,
  few: number,
): Exclude<WindowFiles['tops'], null> {
  const from = Math.max(0, slotOf(first, timeWindow.from));
  const to = slotOf(first, timeWindow.to);
  if (to - from + 1 > NEARLY_ALL * first.length) return 'head';
  for (let level = 1, slots = 1; slots < first.length; level++, slots *= topFan) {
    const nodes = range(Math.floor(from / slots), Math.floor(to / slots));
    if (nodes.length <= few) return { level, nodes };
  }
  return 'head';
}
