import { type EpochDay, epochDay, FIRST_DAY, LAST_DAY, parseIsoDay } from '../chronology/days.ts';
import type { DayRange } from '../chronology/period.ts';
import { touches } from '../chronology/touches.ts';
import type { DateSpan } from '../contract/date-span.ts';

/** The window that the reader asks for, both days inclusive. null: no limit on that side. */
export interface WindowRequest {
  from: EpochDay | null;
  to: EpochDay | null;
}

export const WHOLE_TIME: WindowRequest = { from: null, to: null };

/** The shortest window, in days. */
export const SHORTEST_WINDOW = 1;

/** The longest window, in days: all days that an address can name. */
export const LONGEST_WINDOW = LAST_DAY - FIRST_DAY + 1;

/** First and last day of a corpus, from the manifest. null: no dated event. */
export type Extent = { earliest: string; latest: string } | null;

/** The window that shows all events, with room for the label of the last. */
export function wholeWindow(extent: Extent): DayRange {
  return around(extent, 0.04, 0.4);
}

/** The range of the overview strip, which has no labels. */
export function overviewRange(extent: Extent): DayRange {
  return around(extent, 0.02, 0.04);
}

/** The extent, widened by shares of its length. Without a dated event: 2000 to 2025. */
function around(extent: Extent, before: number, after: number): DayRange {
  const from = parseIsoDay(extent?.earliest ?? '2000-01-01');
  const to = parseIsoDay(extent?.latest ?? '2025-12-31');
  const days = Math.max(to - from, 60);
  return { from: epochDay(from - days * before), to: epochDay(to + days * after) };
}

/** The window asked for; `whole` replaces open sides. */
export function resolveWindow(request: WindowRequest, whole: DayRange): DayRange {
  const from = request.from ?? whole.from;
  const to = request.to ?? whole.to;
  if (from <= to) return { from, to };
  const width = whole.to - whole.from;
  return request.to === null
    ? { from, to: epochDay(from + width) }
    : { from: epochDay(to - width), to };
}

/** Moves the window, at the same width, to days that an address can name; cuts it if it is too wide. */
export function withinCalendar(timeWindow: DayRange): DayRange {
  const late = Math.max(0, FIRST_DAY - timeWindow.from);
  const early = Math.max(0, timeWindow.to - LAST_DAY);
  return {
    from: epochDay(Math.max(FIRST_DAY, timeWindow.from - early)),
    to: epochDay(Math.min(LAST_DAY, timeWindow.to + late)),
  };
}

/** Moves by a share of the window's width: 0.5 half a window later, -0.5 earlier. */
export function panned(timeWindow: DayRange, share: number): DayRange {
  const shift = Math.round((timeWindow.to - timeWindow.from + 1) * share);
  return { from: epochDay(timeWindow.from + shift), to: epochDay(timeWindow.to + shift) };
}

/** Widens (`factor` above 1) or narrows the window around its middle, within the limits. */
export function zoomed(timeWindow: DayRange, factor: number): DayRange {
  const width = timeWindow.to - timeWindow.from + 1;
  const next = Math.min(LONGEST_WINDOW, Math.max(SHORTEST_WINDOW, Math.round(width * factor)));
  const from = evenDay(timeWindow.from + (width - next) / 2);
  return { from, to: epochDay(from + next - 1) };
}

/** The last share of the window, where the label of an event that begins there does not fit. */
const NO_ROOM = 0.15;

/**
 * Moves the window, at the same width, so that it shows a date with room for its label: the date in
 * the middle, or its start if the date is wider than the window.
 * @returns the same window if it shows the date already, or if the start is unknown
 */
export function revealing(timeWindow: DayRange, span: DateSpan): DayRange {
  if (span.earliest === null) return timeWindow;
  const lastStart = epochDay(timeWindow.to - (timeWindow.to - timeWindow.from) * NO_ROOM);
  if (touches(span, { from: timeWindow.from, to: lastStart })) return timeWindow;
  const width = timeWindow.to - timeWindow.from;
  const start = parseIsoDay(span.earliest);
  const end = span.latest === null ? start : parseIsoDay(span.latest);
  const middle: EpochDay = epochDay(end - start > width ? start + width / 2 : (start + end) / 2);
  const from = epochDay(middle - width / 2);
  return { from, to: epochDay(from + width) };
}

/**
 * The window with a margin on either side, rounded to a grid of its size, so that small moves of the
 * window ask for the same range.
 */
export function alignedWindow({ from, to }: DayRange): DayRange {
  const unit = Math.max(1, 2 ** Math.floor(Math.log2((to - from + 1) / 8)));
  return {
    from: epochDay((Math.floor(from / unit) - 1) * unit),
    to: epochDay((Math.floor(to / unit) + 2) * unit - 1),
  };
}

/** Rounds halves to the even day, so that repeated zooming does not drift to one side. */
function evenDay(days: number): EpochDay {
  const before = Math.floor(days);
  return epochDay(days - before === 0.5 && before % 2 !== 0 ? before + 1 : before);
}
