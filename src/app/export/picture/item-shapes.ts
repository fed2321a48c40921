import { LIGHT } from '../../../view/theme.ts';
import type { Box, Fade, Mark, Outline, Paint } from './display-list.ts';

/*
 * Shapes of dates, as on the timeline: a dot for a day, an outlined bar for an interval, a hatched bar
 * with faded ends for some time within.
 */

/** Height of a bar, in logical pixels. */
export const BAR = 22;

const CORNER = 4;

/** The horizontal extent of a bar. An end that the window cuts off is left open. */
export interface BarPlace {
  left: number;
  right: number;
  /** Start and end of the date, which may be outside the window. */
  from: number;
  to: number;
}

/** A day. `y` is the top of a bar in the same row. */
export function dot(x: number, y: number): Mark[] {
  return [disc(x, y, 4.5, LIGHT.ink)];
}

/** An approximate day: a dot with a soft edge. */
export function softDot(x: number, y: number): Mark[] {
  return [
    disc(x, y, 7.5, faint(LIGHT.ink, 0.14)),
    disc(x, y, 4.5, faint(LIGHT.ink, 0.4)),
    disc(x, y, 2.5, faint(LIGHT.ink, 0.9)),
  ];
}

export function lastedBar(place: BarPlace, y: number): Mark[] {
  return [
    bar(place, y, LIGHT.raised),
    {
      kind: 'outline',
      path: barOutline(place, y + 0.5, y + BAR - 0.5),
      fill: null,
      stroke: LIGHT.edge,
      width: 1,
    },
  ];
}

/** An approximate interval: dashed edges, faded ends. */
export function softLastedBar(place: BarPlace, y: number): Mark[] {
  const { left, right } = place;
  const fade = (color: string) =>
    fadeOver(place, color, [
      [0, 0],
      [0.1, 1],
      [0.9, 1],
      [1, 0],
    ]);
  const edge = (at: number): Outline => ({
    kind: 'outline',
    path: `M${left} ${at}H${right}`,
    fill: null,
    stroke: fade(LIGHT.edge),
    width: 1,
    dash: [4, 3],
  });
  return [bar(place, y, fade(LIGHT.raised)), edge(y + 0.5), edge(y + BAR - 0.5)];
}

/** Width of a stripe of the hatching, and distance from one to the next. */
const STRIPE = 7;
const STRIPES = 11;

/** An instant at an unknown time within. */
export function withinBar(place: BarPlace, y: number): Mark[] {
  const { left, right } = place;
  const fade = (most: number) =>
    fadeOver(place, LIGHT.bar, [
      [0, 0],
      [0.35, most],
      [0.65, most],
      [1, 0],
    ]);
  // Stripes lean by the bar's height; leave out those that would pass the end.
  const amount = Math.max(0, Math.floor((right - left - BAR - STRIPE) / STRIPES) + 1);
  const stripes = Array.from(
    { length: amount },
    (_, index) => `M${left + index * STRIPES} ${y + BAR}h${STRIPE}l${BAR} ${-BAR}h${-STRIPE}Z`,
  );
  return [
    bar(place, y, fade(amount === 0 ? 1 : 0.62)),
    ...(amount === 0
      ? []
      : [
          {
            kind: 'outline',
            path: stripes.join(''),
            fill: fade(0.9),
            stroke: null,
            width: 0,
          } satisfies Outline,
        ]),
  ];
}

/** The background of a count. */
export function countBar(left: number, right: number, y: number): Mark[] {
  return [{ ...bar({ left, right }, y, faint(LIGHT.ink, 0.05)), radius: CORNER }];
}

function bar({ left, right }: Pick<BarPlace, 'left' | 'right'>, y: number, fill: Paint): Box {
  return { kind: 'box', x: left, y, width: right - left, height: BAR, fill };
}

function disc(x: number, y: number, radius: number, fill: Paint): Box {
  const middle = y + BAR / 2;
  return {
    kind: 'box',
    x: x - radius,
    y: middle - radius,
    width: radius * 2,
    height: radius * 2,
    radius,
    fill,
  };
}

function faint(color: string, opacity: number): Fade {
  return { color, from: 0, to: 1, steps: [[0, opacity]] };
}

function fadeOver({ from, to }: BarPlace, color: string, steps: Fade['steps']): Fade {
  return { color, from, to, steps };
}

/** Round corners at the ends of the bar, no line where it is cut off. */
function barOutline({ left, right, from, to }: BarPlace, top: number, bottom: number): string {
  const r = Math.min(CORNER, (right - left) / 2);
  const start = left + 0.5;
  const end = right - 0.5;
  const leftEnd =
    from < left
      ? `M${left} ${top}`
      : `M${start} ${(top + bottom) / 2}V${top + r}q0 ${-r} ${r} ${-r}`;
  const rightEnd =
    to > right
      ? `H${right}M${right} ${bottom}`
      : `H${end - r}q${r} 0 ${r} ${r}V${bottom - r}q0 ${r} ${-r} ${r}`;
  const back = from < left ? `H${left}` : `H${start + r}q${-r} 0 ${-r} ${-r}V${(top + bottom) / 2}`;
  return leftEnd + rightEnd + back;
}
