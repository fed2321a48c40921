import { dayParts, type EpochDay } from '../../../chronology/days.ts';
import { LIGHT } from '../../../view/theme.ts';
import { greaterUnitOf, type TimeAxis, timeAxis } from '../../../view/time-axis.ts';
import type { DateWords } from '../../../words/describe-date.ts';
import type { Words } from '../../../words/words.ts';
import type { Mark, Measure, Outline } from './display-list.ts';
import { FONTS, PLOT } from './look.ts';
import { dayX, type TimeScale } from './time-scale.ts';

const ROW = 24;
const FROM_LINE = 8;

/** The time axis with the lines that go down from it. */
export interface DrawnAxis {
  height: number;
  /** @param bottom how far the lines go down */
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
        upright(dayX(scale, day), begins ? top : top + height - ROW - 4, bottom),
      ),
      ...greaterNames(axis, scale, measure, top + 18, dates),
      ...(rows === 1 ? [] : names(axis, scale, measure, top + 18 + ROW, dates)),
    ],
  };
}

/** Names of years, or above days those of months; that in which the window begins stands at its edge. */
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

/** To the right of a line; nothing where the picture ends before the name does. */
function nameAt(
  x: number,
  y: number,
  name: string,
  font: 'major' | 'minor',
  measure: Measure,
): Mark[] {
  if (x + FROM_LINE + measure(name, FONTS[font]) > PLOT.right) return [];
  const fill = font === 'major' ? LIGHT.ink : LIGHT.soft;
  return [{ kind: 'words', x: x + FROM_LINE, y, text: name, font: FONTS[font], fill }];
}

function upright(x: number, top: number, bottom: number): Outline {
  return {
    kind: 'outline',
    path: `M${x} ${top}V${bottom}`,
    fill: null,
    stroke: LIGHT.line,
    width: 1,
  };
}

function yearOf(day: EpochDay): string {
  return String(dayParts(day).year);
}

function monthOf(day: EpochDay, dates: DateWords): string {
  const { year, month } = dayParts(day);
  return dates.alone({ month, year });
}
