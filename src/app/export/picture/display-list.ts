import type { EventId } from '../../../contract/event.ts';

/** A part of the display list. Lengths in logical pixels, positions from the upper left corner. */
export type Mark = Box | Outline | TextLine | Drawing | ItemMark;

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  fill: Paint;
  /** Radius of the corners; half the side makes a dot. */
  radius?: number;
}

/** A path in the syntax of SVG and canvas; `width` is the width of the stroke. */
export interface Outline {
  kind: 'outline';
  path: string;
  fill: Paint | null;
  stroke: Paint | null;
  width: number;
  /** Lengths of dash and gap; absent: a solid line. */
  dash?: readonly [number, number];
}

/** One line of text. `x` is its start, `y` its baseline. */
export interface TextLine {
  kind: 'text';
  x: number;
  y: number;
  text: string;
  font: Font;
  fill: string;
}

/** A flag or icon, scaled to a box. */
export interface Drawing {
  kind: 'drawing';
  x: number;
  y: number;
  width: number;
  height: number;
  sketch: Sketch;
}

/** All marks of an event in a lane, or of the count of a stretch. */
export interface ItemMark {
  kind: 'item';
  /** null: the count of a stretch. */
  event: EventId | null;
  /** Full title and date, even if the label is shortened. */
  said: string;
  parts: Mark[];
}

/** A colour, or a horizontal gradient of its opacity. */
export type Paint = string | Fade;

export interface Fade {
  color: string;
  /** Positions of share 0 and share 1. */
  from: number;
  to: number;
  /** Opacity at shares of the way, both from 0 to 1, by ascending share; a single step applies throughout. */
  steps: readonly (readonly [share: number, opacity: number])[];
}

export interface Font {
  family: 'serif' | 'sans';
  size: number;
  weight: 400 | 500 | 600;
  italic?: boolean;
}

/** Shapes on a grid of `width` by `height` units, clipped to it. */
export interface Sketch {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** null: no fill, or no stroke. */
export interface Shape {
  path: string;
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  /** Whether ends and corners of the stroke are round. */
  round: boolean;
  evenOdd: boolean;
  opacity: number;
}

export interface DisplayList {
  width: number;
  height: number;
  /** For screen readers, as is `description`. */
  title: string;
  description: string;
  language: string;
  marks: readonly Mark[];
}

/** Width of a line of text, in logical pixels. */
export type Measure = (text: string, font: Font) => number;
