import { dayParts, type EpochDay } from '../../../chronology/days.ts';
import { LIGHT } from '../../../view/theme.ts';
import { greaterUnitOf, type TimeAxis, timeAxis } from '../../../view/time-axis.ts';
import type { DateWords } from '../../../words/describe-date.ts';
import type { Words } from '../../../words/words.ts';
import type { Mark, Measure } from './display-list.ts';
import { FONTS, PLOT } from './look.ts';
import { hairline, textLine } from './marks.ts';
import { dayX, type TimeScale } from './time-scale.ts';

const ROW = 24;
const FROM_LINE = 8;

/** The time axis and the lines below its ticks. */
export interface DrawnAxis {
  height: number;
  /** @param bottom of the lines */
  draw(top: number, bottom: number): Mark[];
}

export function drawAxis(scale: TimeScale, measure: Measure, { dates }: Words): DrawnAxis {
  const axis = timeAxis(scale.timeWindow, PLOT.right - PLOT.left);
  const rows = axis.unit === 'year' ? 1 : 2;
  const height = rows * ROW + 8;
  return {
    height,
    draw: (top, bottom) => [
      ...axis.ticks.map(({ day, begins }) =>
        hairline(`M${dayX(scale, day)} ${begins ? top : top + height - ROW - 4}V${bottom}`),
      ),
      ...greaterNames(axis, scale, measure, top + 18, dates),
      ...(rows === 1 ? [] : names(axis, scale, measure, top + 18 + ROW, dates)),
    ],
  };
}

/** Names of years, or of months above days. The first is at the edge of the window if it fits. */
function greaterNames(
  axis: TimeAxis,
  scale: TimeScale,
  measure: Measure,
  y: number,
  dates: DateWords,
): Mark[] {
  const begun = axis.ticks.filter(({ begins }) => begins).map(({ day }) => day);
  const name = (day: EpochDay) => (axis.unit === 'day' ? monthOf(day, dates) : yearOf(day));
  const first = greaterUnitOf(scale.timeWindow.from, axis.unit);
  const marks = begun.flatMap((day) => nameAt(dayX(scale, day), y, name(day), 'major', measure));
  if (axis.unit === 'year') return marks;
  const [next] = begun;
  const end = next === undefined ? scale.right : dayX(scale, next);
  const room = end - scale.left - 2 * FROM_LINE;
  if (first === next || measure(name(first), FONTS.major) > room) return marks;
  return [...nameAt(scale.left, y, name(first), 'major', measure), ...marks];
}

function names(
  axis: TimeAxis,
  scale: TimeScale,
  measure: Measure,
  y: number,
  dates: DateWords,
): Mark[] {
  return axis.ticks.flatMap(({ day }) => {
    const { month, dayOfMonth } = dayParts(day);
    const name = axis.unit === 'day' ? String(dayOfMonth) : dates.alone({ month });
    return nameAt(dayX(scale, day), y, name, 'minor', measure);
  });
}

/** A name to the right of a line; nothing if it does not fit. */
function nameAt(
  x: number,
  y: number,
  name: string,
  font: 'major' | 'minor',
  measure: Measure,
): Mark[] {
  if (x + FROM_LINE + measure(name, FONTS[font]) > PLOT.right) return [];
  const fill = font === 'major' ? LIGHT.ink : LIGHT.soft;
  return [textLine(x + FROM_LINE, y, name, FONTS[font], fill)];
}

function yearOf(day: EpochDay): string {
  return String(dayParts(day).year);
}

function monthOf(day: EpochDay, dates: DateWords): string {
  const { year, month } = dayParts(day);
  return dates.alone({ month, year });
}
